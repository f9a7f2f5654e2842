import type { EventKind, Language } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import type { ListedEvent } from "./list-events";

export type Sentence = {
  /** Key of the text below `history.event`. */
  key: EventKind;
  values: { body: string; milestone: string; claim: string; percent: string; role: string };
};

/** One event as a sentence: the key of its text and what stands in it, in the reader's language. */
export function eventSentence(
  event: Pick<ListedEvent, "kind" | "bodyName" | "code" | "title" | "facts">,
  language: Language,
): Sentence {
  const body = event.bodyName ? readText(event.bodyName, language).text : "";
  const title = event.title ? readText(event.title, language).text : "";
  const { claim, percentDone, role } = event.facts ?? {};
  return {
    key: event.kind,
    values: {
      body,
      milestone: event.code ? `${event.code} ${title}` : "",
      claim: typeof claim === "string" ? claim : "none",
      percent: typeof percentDone === "number" ? String(percentDone) : "none",
      role: typeof role === "string" ? role : "none",
    },
  };
}
