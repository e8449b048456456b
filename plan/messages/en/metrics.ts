import type { Catalogue } from "../catalogue.ts";

export const metricsMessages = {
  "metrics.month-missing": {
    title: "Measurement without month",
    message: "There are figures in this row, but the reference month is missing.",
    mend: "Type the month of the measurement, for example 03/2026.",
  },
  "metrics.month-repeated": {
    title: "Month repeated",
    message: "The month {month} is on more than one row.",
    mend: "Keep one row a month: join the figures, or delete the row that is too many.",
  },
  "metrics.month-in-future": {
    title: "Measurement of a month to come",
    message: "The reference month is {month}, and this is {current}.",
    mend: "Mend the month; only what has been measured is reported.",
  },
  "metrics.outdated": {
    title: "Old measurement",
    message:
      "The latest measurement is of {month}, {age} months ago. Measurements older than 12 months are not consolidated.",
    mend: "Add a more recent measurement.",
  },
  "metrics.negative": {
    title: "Negative number",
    message: "“{column}” is {value}, below zero.",
    mend: "Type the number without the minus sign; if there is no figure, leave it blank.",
  },
  "metrics.row-without-figures": {
    title: "Month without any figure",
    message: "The row of {month} has no figure.",
    mend: "Fill in what was measured in the month, or clear the row.",
  },
  "metrics.total-missing": {
    title: "Without the total of requests",
    message:
      "The total of requests is missing. The channels given add up to {sum}; the sum stands in for the total only when no channel is blank.",
    mend: "Type the month's total, through all channels, or fill in every channel: zero where there were no requests.",
  },
  "metrics.digital-exceeds-total": {
    title: "More digital requests than the total",
    message: "Requests through digital channels are {digital}, and the total is {total}.",
    mend: "Mend the total, or the channels Web and Aplicativo móvel.",
  },
  "metrics.total-differs": {
    title: "Total other than the sum of the channels",
    message: "The total is {total}, and the channels add up to {sum}.",
    mend: "Mend the total, or the channel that is wrong.",
  },
  "metrics.channels-incomplete": {
    title: "Requests without channel",
    message:
      "The channels given add up to {sum} of a total of {total}: {rest} {rest:is|are} left, and some channels are blank.",
    mend: "Fill in the blank channels: zero if there were no requests, “n/d” if nobody knows.",
  },
  "metrics.completed-exceeds-started": {
    title: "More completed than started",
    message: "Requests completed are {completed}, and started, {started}.",
    mend: "Mend one of the two; of those started, the completed ones are counted.",
  },
  "metrics.success-incomplete": {
    title: "Half a success rate",
    message: "“{given}” is filled in but “{absent}” is not; without both there is no success rate.",
    mend: "Fill in “{absent}”, or write “n/d”.",
  },
  "metrics.time-unit-missing": {
    title: "Mean time without unit",
    message: "The mean time is {time}, but the unit is missing.",
    mend: "Choose minutos, horas, dias corridos, dias úteis or meses.",
  },
  "metrics.satisfaction-out-of-scale": {
    title: "Satisfaction outside its scale",
    message: "The satisfaction is {value}, outside the scale {scale}.",
    mend: "Mend the figure, or choose the right scale.",
  },
  "metrics.satisfaction-scale-doubtful": {
    title: "Scale of satisfaction to be confirmed",
    message: "The satisfaction is {value} and the scale is blank; blank means 0 to 100.",
    mend: "Choose the scale: 0 a 100, 0 a 10 or 1 a 5.",
  },
  "metrics.satisfaction-without-answers": {
    title: "Satisfaction without number of answers",
    message:
      "The satisfaction is {value}, but it is not said how many people answered; so it has no weight in the mean.",
    mend: "Give the month's number of answers.",
  },
  "metrics.jump": {
    title: "Very large change from one month to another",
    message: "“{column}” went from {before} in {beforeMonth} to {now} in {month}, a difference of more than ten times.",
    mend: "Check both figures; if they are right, explain in the note.",
  },
  "metrics.digitisation-differs": {
    title: "Level of digitisation other than the steps",
    message:
      "The level of digitisation typed is {stated}; by today's steps, {digital} of {count} {digital:is|are} digital, or {level}.",
    mend: "Mend the steps, or clear what was typed; the level is computed from the steps.",
  },
  "metrics.typed-over": {
    title: "Indicator typed over its formula",
    message: "“{raw}” was typed in “{field}”, which is computed; what was typed will not be taken into account.",
    mend: "Type the month's figures on the sheet of measurements, and undo the change here.",
  },
  "metrics.neither-measured-nor-expected": {
    title: "Indicator neither measured nor expected",
    message: "There is no measurement of “{indicator}”, nor the month when there will be one.",
    mend: "Add the measurement on the sheet of measurements, or give the month when it will be available.",
  },
  "metrics.expected-month-past": {
    title: "Expected measurement overdue",
    message: "“{indicator}” was to be measured by {month}, and there is no measurement yet.",
    mend: "Add the measurement, or give another month.",
  },
} as const satisfies Catalogue;
