import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Жол картасының тармақтары",
  found: "{all} тармақтың {count, plural, one {#} other {#}} табылды",
  filter: "Тармақтарды таңдау",
  q: "Атауындағы сөз, нөмір немесе ведомство",
  plan: "Жоспар",
  area: "Бағыт",
  side: "Тарап",
  body: "Жауапты орган",
  standing: "Жай-күйі",
  any: "Барлығы",
  apply: "Көрсету",
  clear: "Таңдауды тазалау",
  none: "Бұл таңдауға бірде-бір тармақ сәйкес келмейді. Сәйкес тармақтар осы жерде тұрар еді; сүзгілердің бірін алып тастаңыз.",
  pages: "Беттер",
  previous: "Алдыңғы бет",
  next: "Келесі бет",
  pageOf: "{pages} беттің {page}-беті",
  lastWord: "Соңғы хабар: {day}",
  noWord: "Есеп әлі жоқ",
};
