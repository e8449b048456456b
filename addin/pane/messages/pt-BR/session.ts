import { signInProblems } from "../../../session/messages/pt-BR.ts";

export const session = {
  title: "Entrar",
  lead: "Para enviar planos e abrir os do seu órgão. Conferir não precisa de conta.",
  email: "E-mail",
  password: "Senha",
  shared: "Este computador é compartilhado",
  sharedHelp: "A sessão termina quando o painel se fecha.",
  submit: "Entrar",
  submitting: "Entrando…",
  federated: "Entrar com {name}",
  forgotten: "Esqueci a senha",
  forgottenLead: "Se houver uma conta com este e-mail, chega em alguns minutos um link para criar outra senha.",
  forgottenSubmit: "Enviar o link",
  forgottenSent: "Pronto: se houver uma conta com este e-mail, o link está a caminho. Veja também a caixa de spam.",
  backToSignIn: "Voltar para a entrada",
  noAccount: "Ainda não tem conta? Peça o convite ao ponto focal do seu órgão.",
  problems: signInProblems,
  expired: "A sua sessão terminou. Entre de novo para continuar; o que estava aqui foi mantido.",
  withoutRole: "Sua conta ainda não tem um papel",
  withoutRoleHelp:
    "Você entrou, mas ninguém convidou esta conta. Peça o convite ao ponto focal do seu órgão e use o mesmo e-mail; depois, saia e entre de novo.",
  unknown: "Não foi possível saber quem você é",
  signedIn: "Você entrou como {name}.",
  signedOut: "Você saiu.",
  signOut: "Sair",
} as const;
