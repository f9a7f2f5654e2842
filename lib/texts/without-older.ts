import type { LocalText } from "@/db/columns";

/** A text that goes on by itself, as of now: languages that no longer say what the original says are left behind. */
export function withoutOlder({ older = [], ...text }: LocalText): LocalText {
  for (const language of older) delete text[language];
  return text;
}
