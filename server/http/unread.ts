import type { Language } from "@/db/vocabulary";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { ofAnotherBuild } from "@/server/next/judge-action";

/** The page for what was sent and cannot be taken. */
export function unread(status: 400 | 409 | 413, language: Language): Finished {
  const finished = plainPage(status, language, status === 400 ? "garbled" : undefined);
  if (status === 409) Object.assign(finished.headers, ofAnotherBuild);
  return finished;
}
