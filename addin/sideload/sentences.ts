import type { Desktop, Step } from "./desktop.ts";

/** What a step does, for the person whose machine it is done on. */
export function stepSentence(step: Step): string {
  switch (step.act) {
    case "register":
      return `Registro do Windows: ${step.key}, valor ${step.name} = ${step.value}`;
    case "unregister":
      return `Registro do Windows: ${step.key}, valor ${step.name} apagado`;
    case "copy":
      return `Arquivo: ${step.to} (cópia de ${step.from})`;
    case "delete":
      return `Arquivo apagado: ${step.path}`;
  }
}

/** What to do where no Excel can be installed. */
export const WEB_STEPS = [
  "Nesta máquina não há Excel para computador; use o Excel na Web:",
  "  1. abra https://excel.cloud.microsoft e uma pasta de trabalho em branco",
  "  2. em Página Inicial, escolha Suplementos e depois Mais Suplementos",
  "  3. em Meus Suplementos, escolha Carregar Meu Suplemento e o arquivo manifest.xml desta pasta",
  "  4. o grupo Plano Digital aparece na guia Página Inicial; escolha Abrir o painel",
].join("\n");

/** What to do once everything is in place. */
export function nextSteps(desktop: Desktop, workbook: string): string {
  if (desktop === "none") return WEB_STEPS;
  return [
    "Agora:",
    "  1. feche o Excel, se estiver aberto, e abra-o de novo",
    `  2. abra ${workbook}: o painel abre com a pasta de trabalho`,
    desktop === "windows"
      ? "  3. se não abrir: Página Inicial, Suplementos, Mais Suplementos, Suplementos do Desenvolvedor, Plano Digital"
      : "  3. se não abrir: Inserir, a seta ao lado de Meus Suplementos, Suplementos do Desenvolvedor, Plano Digital",
  ].join("\n");
}

/** How a browser is told to trust the certificate where the system was not asked to. */
export function trustSentence(authority: string, origin: string): string {
  return (
    `O navegador ainda não confia no certificado: abra ${origin} e aceite-o, ` +
    `ou importe ${authority} entre as autoridades do navegador.`
  );
}
