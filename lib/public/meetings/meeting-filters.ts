import { z } from "zod";
import { meetingKinds } from "@/db/vocabulary";

/** The filter of the list as an address carries it. */
export const MeetingFilters = z.object({ kind: z.enum(meetingKinds).optional().catch(undefined) });
export type MeetingFilters = z.output<typeof MeetingFilters>;
