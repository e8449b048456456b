import type { RuleMessage } from "../plan/messages/catalogue.ts";
import { en } from "../plan/messages/en.ts";
import { fileFailureSentences } from "../plan/messages/file-failures.ts";
import { ptBR, ptSeverities } from "../plan/messages/pt-BR.ts";
import { agencyRules } from "../plan/rules/agency-rules.ts";
import { fileRules } from "../plan/rules/file-rules.ts";
import { planRules } from "../plan/rules/plan-rules.ts";
import type { Rule } from "../plan/rules/rule.ts";

type Described = Pick<Rule<never>, "code" | "severity" | "since">;

const WORDS: { readonly [code: string]: RuleMessage } = ptBR;
const ENGLISH: { readonly [code: string]: RuleMessage } = en;

const INTRODUCTION = `# The rules

Made by \`npm run docs\` from \`plan/rules\` and \`plan/messages\`; a test fails while this page is stale.

An *erro* blocks sending, a *pergunta* must be mended or explained in a note, an *aviso* informs. \`{words}\` in braces are
values of the finding; \`{count:one|more}\` is the word that agrees with one. A rule marked ● silences the others: the
cell it reports gets no other finding. \`since\` is the version of the template that brought the rule in.

Some depend on the submission: \`metrics.neither-measured-nor-expected\` is only an aviso on the first one,
\`schedule.month-past\` and \`launch.quarter-past\` speak on the first alone, \`schedule.late-without-note\` from the second
on, \`approval.name-missing\` and \`approval.incomplete\` of plans sent as final.

A new rule is a file named after its code (\`plan/rules/people/email-domain.ts\`), its line in \`plan-rules.ts\`,
\`agency-rules.ts\` or, for both, \`rules-of-both-forms.ts\`, its words in both catalogues and a test in the same place
under \`test/plan/rules\`. A code never changes its meaning and is never used again.
`;

/** The whole of `docs/rules.md`. */
export function rulesPage(): string {
  const shared = agencyRules.filter((rule) => planRules.some(({ code }) => code === rule.code));
  const sharedCodes = new Set(shared.map(({ code }) => code));
  return [
    INTRODUCTION,
    section("Both workbooks", [...fileRules, ...shared]),
    section(
      "The plan",
      planRules.filter(({ code }) => !sharedCodes.has(code)),
    ),
    section(
      "The agency workbook",
      agencyRules.filter(({ code }) => !sharedCodes.has(code)),
    ),
    failures(),
  ].join("\n");
}

function section(heading: string, rules: readonly (Described & { readonly silences?: true })[]): string {
  const header = ["| code | severity | since | what it says | how to mend | English |", "|---|---|---|---|---|---|"];
  const rows = rules.map((rule) => {
    const { message, mend } = wordsOf(WORDS, rule.code);
    const english = wordsOf(ENGLISH, rule.code);
    const cells = [
      `\`${rule.code}\`${rule.silences ? " ●" : ""}`,
      ptSeverities[rule.severity].one,
      rule.since,
      message,
      mend,
      `${english.message} ${english.mend}`,
    ];
    return `| ${cells.map(inTable).join(" | ")} |`;
  });
  return [`## ${heading}\n`, ...header, ...rows, ""].join("\n");
}

function failures(): string {
  const english = fileFailureSentences.en;
  const rows = Object.entries(fileFailureSentences["pt-BR"]).map(
    ([code, sentence]) => `| \`${code}\` | ${inTable(sentence)} | ${inTable(english[code as keyof typeof english])} |`,
  );
  return [
    "## Workbooks that are not checked\n",
    "One sentence, and no finding.\n",
    "| code | what it says | English |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function wordsOf(catalogue: { readonly [code: string]: RuleMessage }, code: string): RuleMessage {
  const words = catalogue[code];
  if (!words) throw new Error(`The catalogue says nothing of the rule ${code}.`);
  return words;
}

function inTable(text: string): string {
  return text.replaceAll("|", "\\|");
}
