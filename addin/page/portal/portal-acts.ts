import type { PortalDecisions, ServiceReconciled } from "../../../plan/contract/portal.ts";
import type { PortalDifference } from "../../../plan/reconciliation/reconciled.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Doing, DoingEvent } from "../shown/doing.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { portalWords } from "./words.ts";

type Verdict = Extract<PortalDecisions["decisions"][number], { verdict: unknown }>["verdict"];

/** A difference of a service. */
export interface DifferenceOf {
  readonly service: Pick<ServiceReconciled, "key" | "name">;
  readonly difference: PortalDifference;
}

/** What is decided here. Each says what came of it, and puts the focus where that is seen. */
export interface PortalActs {
  /** Asks for the second word of something, or takes the asking back. */
  readonly confirm: (name: string | null) => void;
  readonly decide: (about: DifferenceOf, verdict: Verdict) => Promise<void>;
  /** The agency accepts all of these. */
  readonly acceptAll: (all: readonly DifferenceOf[]) => Promise<void>;
  /** What is declared is, or is not, this service of the Portal. */
  readonly link: (service: string, slug: string, same: boolean) => Promise<void>;
}

/** What one difference is called among all that can be done. */
export function nameOfDifference({ service, difference }: DifferenceOf): string {
  return `${service.key}.${difference.in}.${difference.facet}`;
}

/** So many decisions a request takes. */
const AT_A_TIME = 200;

/** The acts; `reload` asks again for what is shown. */
export function portalActs(
  doing: Slice<Doing, DoingEvent>,
  { api, words, tell, focus }: Surroundings,
  reload: () => Promise<unknown>,
): PortalActs {
  async function act(
    name: string,
    decisions: PortalDecisions["decisions"],
    news: { readonly text: string; readonly focus: string },
  ): Promise<void> {
    if (doing.get().busy !== null) return;
    doing.send({ kind: "begun", name });
    for (let from = 0; from < decisions.length; from += AT_A_TIME) {
      const answer = await api.ask("decideOnPortal", { body: { decisions: decisions.slice(from, from + AT_A_TIME) } });
      if (answer.kind !== "done") {
        doing.send({ kind: "failed", name, failure: answer });
        tell(failureSentence(answer, words()));
        focus(`failed-${name}`);
        return;
      }
    }
    await reload();
    doing.send({ kind: "done" });
    tell(news.text);
    focus(news.focus);
  }

  const decisionOf = ({ service, difference }: DifferenceOf, verdict: Verdict) => ({
    service: service.key,
    in: difference.in,
    facet: difference.facet,
    basis: difference.basis,
    verdict,
  });

  return {
    confirm: (name) => {
      const before = doing.get().confirming;
      doing.send({ kind: "confirming", name });
      focus(name === null ? `ask-${before}` : `confirm-${name}`);
    },
    decide: (about, verdict) => {
      const said = portalWords(words());
      const facet = said.facets[about.difference.facet];
      const text =
        verdict.kind === "withdraw"
          ? said.withdrawn
          : words().say(said.savedOne, { facet, service: about.service.name });
      return act(nameOfDifference(about), [decisionOf(about, verdict)], { text, focus: "differences" });
    },
    acceptAll: (all) => {
      const said = portalWords(words());
      const decisions = all.map((about) => decisionOf(about, { kind: "correct", side: "agency" }));
      return act("many", decisions, { text: words().say(said.savedMany, { count: all.length }), focus: "differences" });
    },
    link: (service, slug, same) => {
      const said = portalWords(words());
      const text = same ? said.linked : said.notLinked;
      return act(`link.${service}.${slug}`, [{ service, slug, same }], { text, focus: "differences" });
    },
  };
}
