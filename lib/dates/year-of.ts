import type { Day } from "./day";

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
