import type { Bilingual } from "../cli/command.ts";
import { readSettings, SettingsProblem } from "../composition/settings.ts";

/** What is known before anything is deployed. */
export interface Deployment {
  /** The Firebase project, as it was given. */
  readonly project: string;
  /** The text of the project's settings; null when there is no such file. */
  readonly settings: string | null;
  /** Whether somebody is logged in, or credentials are at hand. */
  readonly loggedIn: boolean;
}

/** One thing that is done, in the order of doing. */
export interface DeployStep {
  readonly words: Bilingual;
  /** What `firebase` is told; null when it is our own doing. */
  readonly firebase: readonly string[] | null;
}

/** Where a project's settings are kept, by Firebase's own convention beside the functions. */
export function settingsFile(project: string): string {
  return `functions/.env.${project}`;
}

/** As Google allows them: 6 to 30 lower-case letters, digits and hyphens. */
const PROJECT = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

/** What keeps a deployment from beginning, with what to do about it; null when nothing does. */
export function deploymentProblem({ project, settings, loggedIn }: Deployment): Bilingual | null {
  if (!PROJECT.test(project) || project.startsWith("demo-")) {
    return {
      "pt-BR": `“${project}” não é o código de um projeto do Firebase. Veja os seus com: npx firebase projects:list`,
      en: `“${project}” is not the id of a Firebase project. See yours with: npx firebase projects:list`,
    };
  }
  const file = settingsFile(project);
  if (settings === null) {
    return {
      "pt-BR": `Falta o arquivo “${file}” com as configurações do projeto. Como ele é: docs/operating.md, seção 3.`,
      en: `The file “${file}” with the project's settings is missing. What it looks like: docs/operating.md, section 3.`,
    };
  }
  const wrong = settingsProblem(settings);
  if (wrong !== null) return { "pt-BR": `Em “${file}”: ${wrong["pt-BR"]}`, en: `In “${file}”: ${wrong.en}` };
  if (!loggedIn) {
    return {
      "pt-BR": "Ninguém entrou no Firebase nesta máquina. Entre com: npx firebase login",
      en: "Nobody is logged in to Firebase on this machine. Log in with: npx firebase login",
    };
  }
  return null;
}

/** What is wrong with the settings, or null. The mail's secret is not among them: Firebase keeps it. */
function settingsProblem(text: string): Bilingual | null {
  const settings = parsedSettings(text);
  if (settings.PLANO_MAIL !== undefined) {
    return {
      "pt-BR": "PLANO_MAIL é um segredo e não fica no arquivo: npx firebase functions:secrets:set PLANO_MAIL",
      en: "PLANO_MAIL is a secret and is not kept in the file: npx firebase functions:secrets:set PLANO_MAIL",
    };
  }
  if (settings.PLANO_STORE !== undefined && settings.PLANO_STORE !== "firestore") {
    return {
      "pt-BR": "na nuvem PLANO_STORE só pode ser firestore.",
      en: "PLANO_STORE can only be firestore in the cloud.",
    };
  }
  try {
    const { page, origins } = readSettings({ PLANO_STORE: "firestore", ...settings, PLANO_MAIL: "smtp://a.example" });
    const plain = [page, ...origins].find((address) => !address.startsWith("https://"));
    if (plain === undefined) return null;
    return { "pt-BR": `“${plain}” precisa começar com https://.`, en: `“${plain}” has to begin with https://.` };
  } catch (error) {
    if (!(error instanceof SettingsProblem)) throw error;
    const name = /PLANO_[A-Z_]+/.exec(error.message)?.[0] ?? "";
    return { "pt-BR": `${name} falta ou está errado; veja a seção 3 de docs/operating.md.`, en: error.message };
  }
}

function parsedSettings(text: string): { readonly [name: string]: string } {
  const lines = text.split(/\r?\n/).map((line) => /^\s*([A-Z_]+)\s*=\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((match) =>
      match?.[1] === undefined ? [] : [[match[1], match[2] ?? match[3] ?? match[4] ?? ""] as const],
    ),
  );
}

/**
 * Everything that a deployment does. Rules and indexes come before the functions that need them, the functions before the
 * page that asks them.
 */
export function deploymentSteps(project: string): readonly DeployStep[] {
  const firebase = (...words: readonly string[]) => [...words, "--project", project];
  return [
    {
      words: { "pt-BR": "Conferir o segredo do correio", en: "Look for the mail's secret" },
      firebase: firebase("functions:secrets:get", "PLANO_MAIL"),
    },
    {
      words: { "pt-BR": "Construir as funções e a página", en: "Build the functions and the page" },
      firebase: null,
    },
    {
      words: { "pt-BR": "Publicar as regras e os índices do Firestore", en: "Deploy Firestore's rules and indexes" },
      firebase: firebase("deploy", "--only", "firestore:rules,firestore:indexes"),
    },
    {
      words: { "pt-BR": "Publicar as funções", en: "Deploy the functions" },
      firebase: firebase("deploy", "--only", "functions"),
    },
    {
      words: { "pt-BR": "Publicar a página", en: "Deploy the page" },
      firebase: firebase("deploy", "--only", "hosting"),
    },
  ];
}
