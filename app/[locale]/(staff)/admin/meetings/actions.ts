"use server";

import { formAction } from "@/lib/forms/form-action";
import { MeetingInput, setMeeting } from "@/lib/meetings/set-meeting";

export const set = formAction(
  MeetingInput,
  setMeeting,
  (language) => `/${language}/admin/meetings?done=meetingSet`,
);
