import type { LetterProblem } from "../../../plan/contract/letters.ts";

export type ProblemLanguage = "pt-BR" | "en";

/** Carries a problem out of the depths of one reading. It never leaves `readLetter`. */
export class LetterRefusal extends Error {
  readonly problem: LetterProblem;

  constructor(problem: LetterProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** One sentence (two where there is something to be done) for the person who gave the file. */
export function letterProblemMessage(problem: LetterProblem, language: ProblemLanguage): string {
  return language === "en" ? english(problem) : portuguese(problem);
}

const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024));

const kilobytes = (bytes: number): number => Math.floor(bytes / 1024);

function portuguese(problem: LetterProblem): string {
  switch (problem.code) {
    case "too-large":
      return `O arquivo passa de ${megabytes(problem.limit)} MB, o máximo de uma carta de serviço.`;
    case "not-utf8":
      return "O arquivo não está em UTF-8. Salve-o nessa codificação.";
    case "malformed":
      return `O XML está malformado na linha ${problem.line}, coluna ${problem.column}. Baixe a carta outra vez do Portal.`;
    case "doctype":
      return `O arquivo tem uma declaração DOCTYPE (linha ${problem.line}), que uma carta de serviço não usa.`;
    case "too-deep":
      return `O XML tem mais de ${problem.limit} níveis (linha ${problem.line}, coluna ${problem.column}).`;
    case "too-many-elements":
      return `O XML tem mais de ${problem.limit} elementos (linha ${problem.line}, coluna ${problem.column}).`;
    case "too-many-steps":
      return `A carta tem mais de ${problem.limit} etapas${problem.line === null ? "" : ` (linha ${problem.line})`}, que não cabem em um plano.`;
    case "damaged":
      return "A carta está danificada no arquivo .zip. Crie o arquivo outra vez.";
    case "too-long":
      return `Os textos da carta passam de ${kilobytes(problem.limit)} KB, o máximo que é guardado de uma carta.`;
    case "too-many-services":
      return `O órgão de código SIORG ${problem.siorg} tem mais serviços do que cabem na sua lista.`;
    case "same-id":
      return `A carta tem a mesma identificação de ${problem.file}: “${problem.slug}”. Cada carta precisa da sua.`;
    case "not-a-letter":
      return `O arquivo não é uma carta de serviço do Portal (esquema v3): começa com “${problem.element}” do espaço de nomes “${problem.namespace}”.`;
    case "missing-element":
      return `Falta na carta o elemento “${problem.element}”.`;
    case "repeated-element":
      return `O elemento “${problem.element}” aparece mais de uma vez (linha ${problem.line}, coluna ${problem.column}).`;
    case "invalid-value":
      return `O elemento “${problem.element}” tem um valor que o esquema não prevê: “${problem.value}” (linha ${problem.line}, coluna ${problem.column}).`;
  }
}

function english(problem: LetterProblem): string {
  switch (problem.code) {
    case "too-large":
      return `The file is larger than ${megabytes(problem.limit)} MB, the limit of a service letter.`;
    case "not-utf8":
      return "The file is not UTF-8. Save it in that encoding.";
    case "malformed":
      return `The XML is malformed at line ${problem.line}, column ${problem.column}: ${problem.detail}`;
    case "doctype":
      return `The file has a DOCTYPE declaration (line ${problem.line}), which a service letter does not use.`;
    case "too-deep":
      return `The XML is more than ${problem.limit} levels deep (line ${problem.line}, column ${problem.column}).`;
    case "too-many-elements":
      return `The XML has more than ${problem.limit} elements (line ${problem.line}, column ${problem.column}).`;
    case "too-many-steps":
      return `The letter has more than ${problem.limit} steps${problem.line === null ? "" : ` (line ${problem.line})`}, which do not fit in a plan.`;
    case "damaged":
      return "The letter is damaged in the .zip file. Make the file again.";
    case "too-long":
      return `The letter's texts are longer than ${kilobytes(problem.limit)} KB, the most that is kept of a letter.`;
    case "too-many-services":
      return `The agency of SIORG code ${problem.siorg} has more services than its list holds.`;
    case "same-id":
      return `The letter has the same id as ${problem.file}: “${problem.slug}”. Each letter needs its own.`;
    case "not-a-letter":
      return `The file is not a service letter of the Portal (schema v3): it begins with “${problem.element}” of the namespace “${problem.namespace}”.`;
    case "missing-element":
      return `The letter lacks the element “${problem.element}”.`;
    case "repeated-element":
      return `The element “${problem.element}” occurs more than once (line ${problem.line}, column ${problem.column}).`;
    case "invalid-value":
      return `The element “${problem.element}” has a value that the schema does not know: “${problem.value}” (line ${problem.line}, column ${problem.column}).`;
  }
}
