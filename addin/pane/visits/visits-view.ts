import type { VisitsPage } from "../../../plan/contract/visits.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { VISIT_FORM, visitActs } from "../../visits/visit-acts.ts";
import { notVisiting, type Visiting, type VisitingEvent, visitingAfter } from "../../visits/visiting.ts";
import { visitWords } from "../../visits/words.ts";
import { failureSentence } from "../shown/failure.ts";
import type { ViewMaker } from "../view.ts";
import { visitsContent } from "./visits-content.ts";
import type { PlanAtHand } from "./visits-shown.ts";

/** Asking for a workshop or a technical visit beside the workbook, and what the ministry answered; the page does the rest. */
export const visitsView: ViewMaker = (pane) => {
  const { api, words } = pane;
  const visiting = slice<Visiting, VisitingEvent>(notVisiting, visitingAfter, pane.changed);
  const visits = resource<null, VisitsPage>(() => api.ask("visits", {}), pane.changed);
  const acts = visitActs(visiting, () => visits.load(null), {
    api,
    words,
    tell: pane.tell,
    focus: pane.focus,
    failureSentence: (failure) => failureSentence(failure, words()),
  });
  /** The plan of the workbook at hand, once it was received; a request may be about it. */
  const planAtHand = (): PlanAtHand | null => {
    const { workbook } = pane.checking.get();
    const fields = workbook?.kind === "plan" ? workbook.content.fields : null;
    const plan = fields?.["plan.id"].value ?? null;
    if (!fields || plan === null || (fields["plan.revision"].value ?? 0) === 0) return null;
    return { plan, service: fields["service.name"].value };
  };
  const load = async () => {
    const me = await pane.signedIn();
    if (me !== null && me.agency !== null) await visits.load(null);
  };
  const submit = () => {
    const form = document.getElementById(VISIT_FORM);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  };
  return {
    title: () => visitWords(words()).paneTitle,
    content: () =>
      visitsContent(
        { me: pane.me(), visits: visits.get(), visiting: visiting.get(), plan: planAtHand() },
        { ...acts, again: () => void load() },
        words(),
      ),
    primary: () => {
      const text = visitWords(words());
      const { form, busy } = visiting.get();
      if (pane.me() === null || pane.me()?.agency === null || form?.kind === "move") return null;
      return form === null
        ? { text: text.askShort, act: acts.begin }
        : { text: busy ? text.working : text.send, act: submit, busy };
    },
    opened: () => {
      visiting.send({ kind: "opened", form: null, days: [] });
      void load();
    },
  };
};
