import type { Language } from "../../plan/messages/catalogue.ts";

/** What the window says in which somebody signs in elsewhere. */
const ptBR = {
  title: "Plano Digital · Entrar",
  going: "Um instante…",
  done: "Pronto. Esta janela se fecha sozinha.",
  notOffered: "Não há outra entrada além do e-mail e da senha. Feche esta janela e entre com eles.",
  notAnswered: "A entrada não foi concluída. Feche esta janela e tente de novo.",
  notInvited:
    "Você se identificou, mas ninguém convidou este e-mail. Feche esta janela e peça o convite ao ponto focal do seu órgão.",
  unreachable: "Não foi possível chegar ao serviço de entrada. Confira a conexão, feche esta janela e tente de novo.",
} as const;

const en: { readonly [K in keyof typeof ptBR]: string } = {
  title: "Plano Digital · Sign in",
  going: "One moment…",
  done: "Done. This window closes by itself.",
  notOffered: "There is no other way in than e-mail and password. Close this window and use these.",
  notAnswered: "Signing in was not completed. Close this window and try again.",
  notInvited:
    "We know who you are, but nobody has invited this e-mail. Close this window and ask your agency's focal point for an invitation.",
  unreachable: "The sign-in service could not be reached. Check the connection, close this window and try again.",
};

export const dialogWords: { readonly [L in Language]: { readonly [K in keyof typeof ptBR]: string } } = {
  "pt-BR": ptBR,
  en,
};
