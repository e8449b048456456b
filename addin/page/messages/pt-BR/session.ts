import { signInProblems } from "../../../session/messages/pt-BR.ts";

export const session = {
  title: "Entrar",
  lead: "Para quem preenche o Plano de Integração sem o suplemento do Excel, e para quem acompanha os planos.",
  email: "E-mail",
  password: "Senha",
  shared: "Este computador é compartilhado",
  sharedHelp: "A sessão termina quando a página se fecha.",
  submit: "Entrar",
  submitting: "Entrando…",
  forgotten: "Esqueci a senha",
  forgottenTitle: "Esqueci a senha",
  forgottenLead:
    "Diga o seu e-mail. Se houver uma conta com ele, chega em alguns minutos um link para criar outra senha.",
  forgottenSubmit: "Enviar o link",
  forgottenSent: "Pronto: se houver uma conta com este e-mail, o link está a caminho. Veja também a caixa de spam.",
  backToSignIn: "Voltar para a entrada",
  newPasswordTitle: "Criar a senha",
  newPasswordLead: "Escolha a senha com que vai entrar. O endereço do convite serve uma vez só.",
  newPassword: "Senha nova",
  newPasswordHelp: "Pelo menos 8 caracteres. Uma frase curta é fácil de lembrar.",
  showPassword: "Mostrar a senha",
  newPasswordSubmit: "Criar a senha e entrar",
  newPasswordSubmitting: "Criando a senha…",
  newPasswordElsewhere:
    "Neste navegador já entrou {name}. Para criar a senha de outra conta, saia e abra de novo o endereço do convite.",
  noAccount: "Ainda não tem conta?",
  noAccountHelp: "Peça o convite ao ponto focal do seu órgão; o do ponto focal vem do ministério.",
  verifyHint: "Para conferir um protocolo não é preciso entrar.",
  problems: signInProblems,
  expired: "A sua sessão terminou. Entre de novo para continuar; o que estava aqui foi mantido.",
  withoutRole: "Sua conta ainda não tem um papel",
  withoutRoleHelp:
    "Você entrou, mas ninguém convidou esta conta. Peça o convite ao ponto focal do seu órgão e use o mesmo e-mail; depois, saia e entre de novo.",
  unknown: "Não foi possível saber quem você é",
} as const;
