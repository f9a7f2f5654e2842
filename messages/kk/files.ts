import type { files as en } from "../en/files";
import type { SameKeys } from "../shape";

export const files: SameKeys<typeof en> = {
  about: "Осы файл туралы",
  what: "Бұл не",
  day: "Мына күнгі мәліметтер бойынша",
  address: "Бет түріндегі нұсқасы",
  origin: "Мәліметтердің шығу көзі",
  changed: "{scope}: не өзгерді",
  deadlines: "{scope}: мерзімдер",
  entry: {
    decision: "Тараптардың шешімі: {decision}",
    closed: "Орындалды деп жабылды; орындалған күні: {day}",
    listed: "Жоспарға енгізілді",
    record: "Бағдарламадан тыс дереккөз: {source}",
    report: "Есеп бекітіліп сақталды: {report}",
    meeting: "Өтті: {meeting}",
    renaming: "Жаңа атауы: {to} (бұрынғы атауы: {from})",
  },
  dues: "{side, select, BY {Беларусь} KZ {Қазақстан} other {}} есептерін тапсыру мерзімі: {round}",
  column: {
    code: "Нөмірі",
    title: "Атауы",
    term: "Мерзімі",
    lastOn: "Мерзімнің соңғы күні",
    what: "Не өзгерді",
    standingBefore: "Бұрынғы жай-күйі",
    standingAfter: "Жаңа жай-күйі",
    termBefore: "Бұрынғы мерзімі",
    termAfter: "Жаңа мерзімі",
    report: "Есеп",
    round: "Есепті кезең",
    asOfOn: "Мына күнгі жай-күй бойынша",
    frozenOn: "Сақталған күні",
    identifier: "Сәйкестендіргіш",
  },
};
