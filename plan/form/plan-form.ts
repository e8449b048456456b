import { adoptionBlocks, adoptionFields, adoptionTables, ministryBlocks } from "./adoption.ts";
import { approvalBlocks, approvalFields } from "./approval.ts";
import type { Form } from "./declaration.ts";
import { aboutThePlan } from "./document-words.ts";
import { computed, line } from "./fields.ts";
import {
  agencyFields,
  planIdentityFields,
  planStateFields,
  receiptFields,
  receiptHashFields,
  templateFields,
} from "./identity.ts";
import { measurementBlocks, metricBlocks, metricFields, metricTables } from "./metrics.ts";
import { peopleBlocks, peopleFields } from "./people.ts";
import { launchFields, scheduleBlocks, scheduleTables } from "./schedule.ts";
import { serviceBlocks, serviceFields, serviceTables } from "./service.ts";

/** What the cover repeats of the other sheets. */
const coverFields = {
  "cover.service": computed("Serviço:", line, "Vem da planilha Serviço."),
} as const;

/** The plan workbook: one service's Plano de Integração, sections 1 to 7 and Annex I. */
export const planForm = {
  kind: "plan",
  version: "1.0",
  title: "Plano de Integração à Plataforma de Cidadania Digital",
  fields: {
    ...templateFields,
    ...planIdentityFields,
    ...receiptHashFields,
    ...agencyFields,
    ...coverFields,
    ...planStateFields,
    ...receiptFields,
    ...peopleFields,
    ...serviceFields,
    ...metricFields,
    ...launchFields,
    ...adoptionFields,
    ...approvalFields,
  },
  tables: { ...serviceTables, ...metricTables, ...scheduleTables, ...adoptionTables },
  sheets: [
    {
      name: "Plano",
      title: "Plano de Integração à Plataforma de Cidadania Digital",
      visibility: "visible",
      blocks: [
        { block: "fields", fields: [...Object.keys(agencyFields), ...Object.keys(coverFields)] },
        { block: "fields", fields: [...Object.keys(planStateFields), ...Object.keys(receiptFields)] },
        { block: "missing" },
        {
          block: "text",
          heading: "Como preencher",
          style: "list",
          paragraphs: [
            "Preencha as células de fundo amarelo-claro. As de fundo cinza são calculadas ou vêm do formulário oficial. As obrigatórias ainda em branco ficam em laranja.",
            "Ao escolher uma célula, uma mensagem diz o que ela espera. As setas abrem as listas.",
            "Meses como 03/2026; datas como 31/03/2026; valores em reais como 1.234,56.",
            "O que não se tem agora: deixe em branco ou escreva “não disponível”. Não apague linhas nem colunas do formulário.",
            "Faltou linha numa tabela? Em Revisão, escolha Desproteger Planilha (não há senha) e insira linhas no meio da tabela.",
          ],
        },
        {
          block: "text",
          heading: "Sobre o Plano de Integração",
          style: "official",
          paragraphs: [aboutThePlan],
        },
      ],
    },
    { name: "Responsáveis", title: "Responsáveis", visibility: "visible", blocks: peopleBlocks },
    { name: "Serviço", title: "Serviço", visibility: "visible", blocks: serviceBlocks },
    { name: "Métricas", title: "Métricas", visibility: "visible", blocks: metricBlocks },
    { name: "Medições", title: "Medições", visibility: "visible", blocks: measurementBlocks },
    { name: "Cronograma", title: "Cronograma", visibility: "visible", blocks: scheduleBlocks },
    {
      name: "Adesão",
      title: "Adesão às ferramentas",
      visibility: "visible",
      blocks: [...adoptionBlocks, ...ministryBlocks],
    },
    { name: "Aprovação", title: "Aprovação", visibility: "visible", blocks: approvalBlocks },
    {
      name: "_meta",
      title: "_meta",
      visibility: "veryHidden",
      blocks: [
        {
          block: "fields",
          fields: Object.keys({ ...templateFields, ...planIdentityFields, ...receiptHashFields }),
        },
      ],
    },
  ],
} as const satisfies Form;

export type PlanForm = typeof planForm;
