import type { Catalogue } from "../catalogue.ts";

export const readingMessages = {
  "reading.error-value": {
    title: "Formula error in the cell",
    message: "The cell shows {raw} instead of a value.",
    mend: "Mend the formula, or type the value in its place.",
  },
  "reading.uncalculated": {
    title: "Formula without a result",
    message: "The formula in this cell was never calculated; the file does not hold its result.",
    mend: "Open the file in Excel, let it calculate and save it again, or type the value in place of the formula.",
  },
  "reading.not-a-number": {
    title: "Not a number",
    message: "“{raw}” is not a number.",
    mend: "Type the number alone, for example 1234 or 1.234,56. If there is no such figure, write “não disponível”.",
  },
  "reading.not-a-whole-number": {
    title: "Not a whole number",
    message: "“{raw}” is not a whole number, and whole things are counted here.",
    mend: "Type a number without decimals.",
  },
  "reading.not-a-month": {
    title: "Not a month",
    message: "“{raw}” is not a month.",
    mend: "Type the month and the year, for example 03/2026.",
  },
  "reading.not-a-date": {
    title: "Not a date",
    message: "“{raw}” is not a date that exists.",
    mend: "Type day, month and year, for example 31/03/2026.",
  },
  "reading.not-a-quarter": {
    title: "Not a quarter",
    message: "“{raw}” is not a quarter.",
    mend: "Choose the quarter from the cell's list, for example 3º trim. (set.) 2026.",
  },
  "reading.not-yes-or-no": {
    title: "Neither yes nor no",
    message: "“{raw}” is no answer; only Sim or Não fits here.",
    mend: "Choose Sim or Não.",
  },
  "reading.not-digits": {
    title: "Not a code",
    message: "“{raw}” is not a code: only digits fit here.",
    mend: "Type the code with digits alone, without letters.",
  },
  "reading.not-in-list": {
    title: "Answer not in the list",
    message: "“{raw}” is not in the list of this cell.",
    mend: "Choose one of: {options}.",
  },
  "reading.too-long": {
    title: "Text too long",
    message: "The text is over {limit} characters, the most this cell takes.",
    mend: "Shorten the text; if more needs saying, use the note.",
  },
  "reading.two-readings": {
    title: "Two possible readings",
    message: "“{raw}” can be read in two ways.",
    mend: "Type it again so that no doubt is left: numbers as 1234, 1.234,00 or 1,25; percentages with their sign, as 45%; dates as 31/03/2026; quarters as 3º trim. (set.) 2026.",
  },
  "reading.unformatted-date": {
    title: "Number read as a date",
    message: "The number {raw} was read as {read}.",
    mend: "Check it. If it is right, type the date again in this cell so that it shows as one.",
  },
  "reading.unreadable": {
    title: "Content that cannot be read",
    message: "“{raw}” does not fit this cell.",
    mend: "Clear it and type again, following the message that shows beside the cell.",
  },
  "reading.field-missing": {
    title: "Fields lost from the form",
    message: "{count:A field of the form was not found|{count} fields of the form were not found}: {fields}.",
    mend: "Undo the deletion, or copy what you filled in to a new template.",
  },
  "reading.table-missing": {
    title: "Table lost from the form",
    message: "The table “{table}” was not found.",
    mend: "Undo the deletion, or copy what you filled in to a new template.",
  },
  "reading.column-missing": {
    title: "Columns lost from a table",
    message: "{count:A column is|{count} columns are} missing from the table “{table}”: {columns}.",
    mend: "Undo the deletion, or give each column back the heading it has in the form.",
  },
  "reading.typed-over": {
    title: "Formula replaced",
    message: "“{raw}” was typed over a formula and will not be taken into account.",
    mend: "Nothing is lost in what is sent. To see the calculation again, undo, or copy the cell from a new template.",
  },
} as const satisfies Catalogue;
