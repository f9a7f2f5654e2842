"use server";

import { formAction } from "@/lib/forms/form-action";
import { HolidayInput, setHoliday } from "@/lib/settings/set-holiday";
import { setTacitDays, TacitInput } from "@/lib/settings/set-tacit-days";

export const setSilence = formAction(
  TacitInput,
  setTacitDays,
  (language) => `/${language}/admin/settings?done=set`,
);

export const setDay = formAction(
  HolidayInput,
  setHoliday,
  (language) => `/${language}/admin/settings?done=set`,
);
