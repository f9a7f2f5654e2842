import type { EventKind, Language } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import type { ListedEvent } from "./list-events";

export type Sentence = {
  /** Key of the text below `history.event`. */
  key: EventKind;
  values: Record<
    | "body"
    | "milestone"
    | "claim"
    | "percent"
    | "role"
    | "decision"
    | "plan"
    | "meeting"
    | "language",
    string
  >;
};

/** One event as a sentence: the key of its text and what stands in it, in the reader's language. */
export function eventSentence(
  event: Pick<ListedEvent, "kind" | "bodyName" | "code" | "title" | "facts">,
  language: Language,
): Sentence {
  const body = event.bodyName ? readText(event.bodyName, language).text : "";
  const title = event.title ? readText(event.title, language).text : "";
  const { claim, percentDone, role, decision, plan, meeting, language: of } = event.facts ?? {};
  const word = (fact: unknown) => (typeof fact === "string" ? fact : "none");
  return {
    key: event.kind,
    values: {
      body,
      milestone: event.code ? `${event.code} ${title}` : "",
      claim: word(claim),
      percent: typeof percentDone === "number" ? String(percentDone) : "none",
      role: word(role),
      decision: word(decision),
      plan: word(plan),
      meeting: word(meeting),
      language: word(of),
    },
  };
}
