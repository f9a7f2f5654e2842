import type { term as en } from "../en/term";
import type { SameKeys } from "../shape";

export const term: SameKeys<typeof en> = {
  month: "{month}",
  quarter: "{year} жылғы {n}-тоқсан",
  half: "{year} жылғы {n, select, 1 {бірінші} other {екінші}} жартыжылдық",
  year: "{year} жыл",
  span: "{first}–{last} жылдар",
  yearly: "жыл сайын",
  standing: "тұрақты",
  session: "отырысқа дейін",
  unknown: "мерзімі табылмады",
};
