/** The words of a yes/no cell. */
export const YES = "Sim";
export const NO = "Não";
