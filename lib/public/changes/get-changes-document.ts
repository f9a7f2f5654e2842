import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { unknownThing } from "@/lib/errors";
import { getMeeting } from "@/lib/public/meetings/get-meeting";
import { changesDocument } from "./changes-document";

/**
 * What had changed before a session since the one before it, as a DOCX file.
 * @throws Refusal 404 for a meeting that has no session before it
 */
export async function getChangesDocument(
  programme: string,
  meeting: string,
  day: Day,
  language: Language,
): Promise<Uint8Array> {
  const { since } = await getMeeting(programme, meeting, day);
  if (!since) throw unknownThing();
  return changesDocument(since, language);
}
