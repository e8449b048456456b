export const verify = {
  title: "Verify a receipt",
  lead: "Find out whether a receipt exists, or whether a workbook is the one that was received. No account is needed, and nothing of the content is shown.",
  number: "Number of the receipt",
  numberHelp: "As in 2026-7K3M-9QXD-4TBV.",
  submit: "Verify",
  or: "or",
  file: "Workbook (.xlsx)",
  fileHelp: "The file is read and forgotten.",
  working: "Verifying…",
  outcomes: {
    genuine: "It is genuine: the content is exactly what was received.",
    erased: "It is genuine, but for personal data that was erased since it was received.",
    received: "The receipt exists.",
    changed: "It was changed: the receipt exists, but the content is not what was received.",
    unknown: "There is no such receipt. Check the number.",
    withoutReceipt:
      "The workbook names no receipt: it was never sent, or it is not the one given back with its receipt.",
  },
  receivedAt: "Received on {moment}",
  latest: "It is the latest revision.",
  notLatest: "There is a later revision.",
} as const;
