import type { meetings as en } from "../en/meetings";
import type { SameKeys } from "../shape";

export const meetings: SameKeys<typeof en> = {
  heading: "Сустрэчы",
  lead: "Пасяджэнні камісіі, візіты і перамовы. У нумарацыі бываюць пропускі; невядомае застаецца пустым.",
  publicLead:
    "Пасяджэнні камісіі, візіты і перамовы ў парадку часу. Пасяджэнне, пра якое вядомы толькі нумар, застаецца ў спісе.",
  none: "Да гэтага дня сустрэч не было.",
  meeting: "Сустрэча",
  held: "Адбылася",
  noDay: "дзень невядомы",
  kind: "Від",
  number: "Нумар пасяджэння",
  numberHint: "Пакіньце пустым, калі невядомы",
  slugHint: "Напрыклад session-9; застаецца ў адрасе",
  title: "Назва",
  announcedFor: "Абвешчаная дата",
  heldFrom: "Праведзена з",
  heldTo: "Праведзена па",
  place: "Месца",
  chairOf: { BY: "Сустаршыня ад Беларусі", KZ: "Сустаршыня ад Казахстана" },
  agenda: "Парадак дня",
  outcome: "Вынік",
  minutes: "Пратакол",
  minutesNumber: "Нумар пратакола",
  minutesAddress: "Адрас пратакола",
  add: "Унесці сустрэчу",
  decisions: "Што там вырашылі",
  noDecisions: "Рашэнняў гэтай сустрэчы тут не зафіксавана.",
  sinceLast: "Што змянілася пасля мінулага пасяджэння: {session}",
  asDocument: "Тое ж дакументам (DOCX)",
};
