import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainText } from "../../../functions/src/portal/plain-text.ts";

describe("Markdown made plain", () => {
  test("emphasis, headings, quotes, code and strike-through lose their marks", () => {
    expect(plainText("# Quem *pode*\nPessoas **físicas**\n> e _jurídicas_, `CNPJ` ~~ou~~ \\*CPF\\*")).toBe(
      "Quem pode\nPessoas físicas\ne jurídicas, CNPJ ou *CPF*",
    );
  });

  test("emphasis that a space inside keeps Markdown from seeing loses its marks, too", () => {
    expect(plainText("** Atenção: ** leia o edital")).toBe("Atenção: leia o edital");
  });

  test("list items begin with a bullet or with the number that was typed", () => {
    expect(plainText("Leve:\n- RG\n- **CPF**\n\n3. pague\n4) volte")).toBe("Leve:\n• RG\n• CPF\n\n3. pague\n4) volte");
  });

  test("inner lists and boxes to tick are lines like the others", () => {
    expect(plainText("- a\n  - b\n- [ ] c\n- [x] d")).toBe("• a\n• b\n• [ ] c\n• [x] d");
  });

  test("a line that begins with a year and a point keeps its year", () => {
    expect(plainText("Lei nº 4.320, de\n1964. Vigente")).toBe("Lei nº 4.320, de\n1964. Vigente");
    expect(plainText("1964. Vigente")).toBe("1964. Vigente");
  });

  test("a link is its text and its address, once when both are the same", () => {
    expect(plainText("[Guia](https://exemplo.gov.br/guia_(2)_b)")).toBe("Guia (https://exemplo.gov.br/guia_(2)_b)");
    expect(plainText("[https://exemplo.gov.br](https://exemplo.gov.br/)")).toBe("https://exemplo.gov.br");
    expect(plainText("[www.exemplo.gov.br](http://www.exemplo.gov.br)")).toBe("www.exemplo.gov.br");
    expect(plainText("[](https://exemplo.gov.br) <https://b.exemplo.gov.br>")).toBe(
      "https://exemplo.gov.br https://b.exemplo.gov.br",
    );
    expect(plainText("[escreva](mailto:a_b@exemplo.gov.br)")).toBe("escreva (a_b@exemplo.gov.br)");
    expect(plainText("[Guia](http://exemplo.gov.br/guia completo)")).toBe("Guia (http://exemplo.gov.br/guia completo)");
  });

  test("a link's title stays when it says more than its text", () => {
    expect(plainText('[SEX](http://exemplo.gov.br "Sistema de Exemplo")')).toBe(
      "SEX (Sistema de Exemplo – http://exemplo.gov.br)",
    );
    expect(plainText('[SEX](http://exemplo.gov.br "sex")')).toBe("SEX (http://exemplo.gov.br)");
  });

  test("the address of a file on the author's own machine goes", () => {
    expect(plainText("[Portaria](file:///C:/Users/alguem/p.pdf)")).toBe("Portaria");
    expect(plainText('<a href="file:///C:/Users/alguem/p.pdf">Portaria</a>')).toBe("Portaria");
  });

  test("a table's rows are lines", () => {
    expect(plainText("| Ato | Valor |\n|---|---|\n| **A** | 10 |")).toBe("Ato | Valor\nA | 10");
  });

  test("a table's row keeps the cells that go beyond the first row's", () => {
    expect(plainText("Ato | Valor\n---|---\nA | 10 | isento")).toBe("Ato | Valor\nA | 10 | isento");
  });

  test("the definition of a link's address stays where it is", () => {
    expect(plainText("Veja o [guia][1].\n\n[1]: http://exemplo.gov.br")).toBe(
      "Veja o guia (http://exemplo.gov.br).\n\n[1]: http://exemplo.gov.br",
    );
  });

  test("a line of three tildes or grave accents does not swallow what follows", () => {
    expect(plainText("~~~ Atenção\nleve o RG")).toBe("~~~ Atenção\nleve o RG");
    expect(plainText("```\nleve o RG\n```")).toBe("leve o RG");
  });

  test("a picture is its alternative text, or nothing inside a link", () => {
    expect(plainText("![Selo](https://exemplo.gov.br/s.png)")).toBe("Selo (https://exemplo.gov.br/s.png)");
    expect(plainText('[<img src="s.png">](https://exemplo.gov.br/app)')).toBe("https://exemplo.gov.br/app");
  });
});

describe("what looks like Markdown and is not", () => {
  test.each([
    "maria_da_silva_@exemplo.gov.br e _setor_x@exemplo.gov.br",
    "_veja http://exemplo.gov.br/ccivil_03/_ato_/d.htm",
    "arquivo_de_teste_final",
    "Valor: R$ 10,00* ou R$ 20,00*",
    "2*3*4 e **",
    "a < b e b > c, <nome do órgão>",
    "Não se aplica \\ Não é estimado",
    "#1 da fila, nº 2",
    "-",
  ])("%s stays as it is", (typed) => {
    expect(plainText(typed)).toBe(typed);
  });

  test("a lone starred line below a starred word is a footnote", () => {
    expect(plainText("Taxa de R$ 10,00*.\n\n* sujeita a reajuste")).toBe("Taxa de R$ 10,00*.\n\n* sujeita a reajuste");
  });

  test("an address in emphasis loses the marks around it alone", () => {
    expect(plainText("**http://exemplo.gov.br/a_b**, _a_b@exemplo.gov.br_")).toBe(
      "http://exemplo.gov.br/a_b, a_b@exemplo.gov.br",
    );
  });

  test("four spaces of indentation are not code", () => {
    expect(plainText("Antes.\n\n    Um **prazo**")).toBe("Antes.\n\nUm prazo");
  });
});

describe("HTML made plain", () => {
  test("tags go, their text stays, breaks and blocks are lines", () => {
    expect(plainText('<p style="x">Um<br>\ndois<BR/>H<sub>2</sub>O</p><p>três</p>')).toBe("Um\ndois\nH2O\n\ntrês");
  });

  test("lists, tables and links read as those of Markdown", () => {
    expect(plainText("<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>")).toBe("• a\n• b\n\n1. c\n2. d");
    expect(plainText("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>")).toBe("• a\n\n1. b\n\n• c");
    expect(plainText("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>")).toBe("A | B\n1 | 2");
    expect(plainText('veja <a href="http://exemplo.gov.br" target="_blank">aqui</a>.')).toBe(
      "veja aqui (http://exemplo.gov.br).",
    );
  });

  test("entities are decoded once", () => {
    expect(plainText("P&amp;D&nbsp;&eacute; &lt;b&gt; &amp;lt;")).toBe("P&D é <b> &lt;");
  });
});

describe("characters", () => {
  test("spaces, line ends, invisible characters and accents become one kind of each", () => {
    expect(plainText("o\u00a0 cidada\u0303o\u200b\ufeff\t pode\r\n\r\n\r\n\r\nir\u00ad\u202e \rhoje ")).toBe(
      "o cidadão pode\n\nir\nhoje",
    );
  });

  test("whatever is typed, the outcome is plain and no run of letters is lost", () => {
    const piece = fc.constantFrom(
      "*",
      "_",
      "**",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      " ",
      "`",
      "~",
      "|",
      "> ",
      "\\",
      "&nbsp;",
      "#",
    );
    const word = fc.stringMatching(/^[a-zç]{2,6}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            word.map((text) => ` ${text} `),
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const typed = pieces.join("");
          const words = (text: string): string[] => text.match(/[a-zç]{2,}/g) ?? [];
          const plain = plainText(typed);
          expect(words(plain)).toEqual(words(typed.replaceAll("&nbsp;", " ")));
          expect(plain).not.toMatch(/\n{3}|^\s|\s$| {2}|[\u00a0\r\t]/);
        },
      ),
      { numRuns: 500, seed: 20260601 },
    );
  });

  test("links, tables and definitions lose no run of letters either", () => {
    const marks = [
      "[",
      "]",
      "](",
      ")",
      "]: ",
      "![",
      "][",
      "|",
      "\n|-|-|\n",
      "~~~",
      "```",
      "<br>",
      "<b>",
      "</a>",
      "\n",
      '"',
      "===",
    ];
    const word = fc.stringMatching(/^[a-zç]{2,6}$/).map((text) => ` ${text} `);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...marks), word, word), { maxLength: 40 }), (pieces) => {
        const typed = pieces.join("");
        const plain = plainText(typed);
        for (const [found] of typed.replace(/<[^<>]*>/g, " ").matchAll(/[a-zç]{2,}/g)) expect(plain).toContain(found);
      }),
      { numRuns: 1_000, seed: 20260602 },
    );
  });

  test.each([
    ["*a ", " a*"],
    ["**", "**"],
    ["[", "](u)"],
    ["~~a ", " a~~"],
  ])("a text nested in a thousand of %j and %j is a text still", (before, after) => {
    expect(plainText(`${before.repeat(1_000)}fim${after.repeat(1_000)}`)).toContain("fim");
  });

  test.each(["> ", "- ", "* ", "1. "])("ten thousand of %j end in a text", (mark) => {
    expect(plainText(`${mark.repeat(1_900)}fim`)).toMatch(/fim$/);
    expect(plainText(`${mark.repeat(10_000)}fim`)).toMatch(/fim$/);
  });
});
