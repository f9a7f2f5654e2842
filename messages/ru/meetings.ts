import type { meetings as en } from "../en/meetings";
import type { SameKeys } from "../shape";

export const meetings: SameKeys<typeof en> = {
  heading: "Встречи",
  lead: "Заседания комиссии, визиты и переговоры. В нумерации бывают пропуски; неизвестное остаётся пустым.",
  publicLead:
    "Заседания комиссии, визиты и переговоры по порядку времени. Заседание, о котором известен лишь номер, остаётся в списке.",
  none: "К этому дню встреч не было.",
  meeting: "Встреча",
  held: "Состоялась",
  noDay: "день неизвестен",
  kind: "Вид",
  number: "Номер заседания",
  numberHint: "Оставьте пустым, если неизвестен",
  slugHint: "Например session-9; остаётся в адресе",
  title: "Название",
  announcedFor: "Объявленная дата",
  heldFrom: "Проведена с",
  heldTo: "Проведена по",
  place: "Место",
  chairOf: { BY: "Сопредседатель от Беларуси", KZ: "Сопредседатель от Казахстана" },
  agenda: "Повестка дня",
  outcome: "Итог",
  minutes: "Протокол",
  minutesNumber: "Номер протокола",
  minutesAddress: "Адрес протокола",
  add: "Внести встречу",
  decisions: "Что там решили",
  noDecisions: "Решений этой встречи здесь не зафиксировано.",
  sinceLast: "Что изменилось после прошлого заседания: {session}",
  asDocument: "То же документом (DOCX)",
};
