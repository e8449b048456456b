import { slice } from "../../screen/slice.ts";
import type { ViewMaker } from "../view.ts";
import { openFetched } from "./open-fetched.ts";
import { notOpening, type Opening } from "./opening.ts";
import { type ShippedWorkbook, shippedWorkbook } from "./shipped.ts";
import { startContent } from "./start-content.ts";

/** The ways to a plan. What is chosen from a list has a view of its own. */
export const startView: ViewMaker = (pane) => {
  const opening = slice<Opening, Opening>(notOpening, (_before, next) => next, pane.changed);
  const shipped = (what: string, name: ShippedWorkbook) => () =>
    void openFetched(what, () => shippedWorkbook(name), opening, pane);
  return {
    title: () => pane.words().messages.start.title,
    content: () =>
      startContent(
        pane.checking.get().workbook,
        opening.get(),
        {
          blank: shipped("blank", "plano"),
          agency: shipped("agency", "orgao"),
          sample: shipped("sample", "exemplo"),
          prefilled: () => pane.show("chooseService"),
          mine: () => pane.show("choosePlan"),
        },
        pane.words(),
      ),
    primary: () => null,
  };
};
