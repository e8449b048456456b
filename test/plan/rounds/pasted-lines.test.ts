import { expect, test } from "@jest/globals";
import { pastedLines } from "../../../plan/rounds/pasted-lines.ts";

const agencies = [
  { siorg: "900101", name: "Agência Modelo de Águas", acronym: "AMA" },
  { siorg: "900102", name: "Instituto Exemplar de Cartografia", acronym: "IEC" },
  { siorg: "900103", name: null, acronym: "ama" },
  { siorg: "900104", name: "IEP", acronym: "IEP" },
];

test("agencies are named by code, acronym or name, one a line, with a heading or without", () => {
  const text = "Órgão;Serviço\r\n0900101\r\niec;\n\n\tx\nAgencia modelo de aguas\n IEP \n77";
  expect(pastedLines(text, agencies)).toEqual({
    agencies: ["900101", "900102", "900104", "77"],
    named: [],
    problems: [],
  });
});

test("a service after a semicolon or a tab asks for its plan, once", () => {
  const text = 'IEC;Emitir certidão\n900102\t"Emitir ""certidao"""\n900101;"Obter; não"';
  expect(pastedLines(text, agencies).named).toEqual([
    { agency: "900102", service: 'Emitir "certidao"' },
    { agency: "900101", service: "Obter; não" },
  ]);
});

test("what names no agency, or two, is told by its line", () => {
  expect(pastedLines("IEC\nAMA\nXYZ;Serviço\n0", agencies)).toEqual({
    agencies: ["900102"],
    named: [],
    problems: [
      { line: 2, text: "AMA", kind: "ambiguous" },
      { line: 3, text: "XYZ", kind: "unknown" },
      { line: 4, text: "0", kind: "unknown" },
    ],
  });
});
