import type { Catalogue } from "../catalogue.ts";

export const serviceMessages = {
  "service.required": {
    title: "Service without what is required",
    message: "“{field}” is not filled in.",
    mend: "Fill the field in on the service's sheet.",
  },
  "service.steps-today-missing": {
    title: "Without today's steps",
    message: "There is no step under “Como é o serviço hoje”.",
    mend: "Describe the steps of the service as it is, one a row, and say whether each is digital.",
  },
  "service.steps-after-missing": {
    title: "Without the steps after the project",
    message: "There is no step under “Como será após o projeto”.",
    mend: "Describe how the service could be, or explain why there is no proposal yet.",
  },
  "service.step-incomplete": {
    title: "Incomplete step",
    message: "“{column}” is not filled in for this step.",
    mend: "Complete the step's row, or clear what is left in it.",
  },
  "service.step-channel-missing": {
    title: "Step without channel",
    message: "The channel through which the citizen goes through this step is missing.",
    mend: "Choose the channel from the list.",
  },
  "service.step-channel-digital": {
    title: "Channel and answer do not match",
    message:
      "The step's channel is {channel}, but “Digital?” says {answer}. Only the channels Web and Aplicativo móvel count as digital.",
    mend: "Change the channel or the answer under “Digital?”, or explain.",
  },
  "service.step-order-repeated": {
    title: "Order repeated",
    message: "Two different steps have the order {order}.",
    mend: "Number the steps in the order they happen, without repeating.",
  },
  "service.fewer-digital-after": {
    title: "Less digital after the project",
    message:
      "Today {digitalToday} of {today} {today:step|steps} {digitalToday:is|are} digital; after the project, {digitalAfter} of {after}.",
    mend: "Check the steps of both tables, or explain why the service becomes less digital.",
  },
  "service.nothing-changes": {
    title: "Nothing changes with the project",
    message:
      "The {count:step planned for after the project is|{count} steps planned for after the project are} the same as today's.",
    mend: "Describe what changes in the service, or explain.",
  },
  "service.portal-number-missing": {
    title: "Without the Portal number",
    message: "Action 1 (registering the service in the Portal) is done, but the service's Portal number is missing.",
    mend: "Copy the number from the Portal de Serviços, or look again at the situation of action 1.",
  },
  "letter.digital-differs": {
    title: "Letter and steps do not match",
    message:
      "The letter's answer to “prestado por meio digital” is {answer}; of today's steps, {digital} of {count} {digital:is|are} digital.",
    mend: "Mend the steps here, or ask for the letter to be mended in the Portal.",
  },
  "letter.negative": {
    title: "Negative value",
    message: "“{field}” is {value}, below zero.",
    mend: "Type the value without the minus sign.",
  },
  "letter.time-range": {
    title: "Least time above the most",
    message: "The least time ({least}) is more than the most ({most}).",
    mend: "Swap the two values, or mend the one that is wrong.",
  },
  "letter.time-unit-missing": {
    title: "Time without unit",
    message: "The letter's time is {time}, but the unit is missing.",
    mend: "Choose minutos, horas, dias corridos, dias úteis or meses.",
  },
  "letter.time-incomplete": {
    title: "Letter's time incomplete",
    message: "The letter states the time as “{kind}”, but the {count:value is|values are} missing.",
    mend: "Fill in the {count:time|times}, or choose “Não estimado ainda”.",
  },
} as const satisfies Catalogue;
