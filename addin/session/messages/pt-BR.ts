/** Why signing in, or setting a password, did not succeed, in words for people. */
export const signInProblems = {
  "wrong-password": "O e-mail e a senha não combinam. Confira os dois, ou peça uma senha nova.",
  "link-expired":
    "Este endereço já foi usado ou passou do prazo. Peça outro convite a quem o convidou, ou outra senha em “Esqueci a senha”.",
  "weak-password": "Essa senha é fraca demais. Use uma mais comprida, com letras e números.",
  disabled: "Esta conta foi desativada. Fale com o ponto focal do seu órgão.",
  "too-many-attempts": "Houve tentativas demais. Espere alguns minutos e tente de novo.",
  unreachable: "Não foi possível chegar ao serviço de entrada. Confira a conexão e tente de novo.",
  misconfigured: "A entrada não está funcionando. Avise quem cuida do sistema.",
} as const;
