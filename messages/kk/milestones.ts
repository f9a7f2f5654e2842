import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Жол картасының тармақтары",
  found: "Табылған тармақтар: {count, plural, one {#} other {#}}, барлығы {all}",
  filter: "Тармақтарды іріктеу",
  q: "Атауындағы сөз, нөмір немесе орган",
  plan: "Жоспар",
  area: "Бағыт",
  side: "Тарап",
  body: "Жауапты орган",
  standing: "Жай-күйі",
  any: "Барлығы",
  apply: "Көрсету",
  clear: "Іріктеуді тазалау",
  none: "Бұл шарттарға бірде-бір тармақ сәйкес келмейді. Көбірек тармақ көру үшін шарттардың бірін алып тастаңыз.",
  pages: "Беттер",
  previous: "Алдыңғы бет",
  next: "Келесі бет",
  pageOf: "{page}-бет, барлығы {pages}",
  lastWord: "Соңғы хабар: {day}",
  noWord: "Есеп әлі жоқ",
};
