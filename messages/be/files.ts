import type { files as en } from "../en/files";
import type { SameKeys } from "../shape";

export const files: SameKeys<typeof en> = {
  about: "Пра гэты файл",
  what: "Што гэта",
  day: "Паводле звестак на",
  address: "Тое самае ў выглядзе старонкі",
  origin: "Паходжанне звестак",
  changed: "{scope}: што змянілася",
  deadlines: "{scope}: тэрміны",
  entry: {
    decision: "Рашэнне бакоў: {decision}",
    closed: "Закрыта як выкананае; выканана {day}",
    listed: "Уключана ў план",
    record: "Крыніца па-за праграмай: {source}",
    report: "Зафіксавана справаздача: {report}",
    meeting: "Адбылося: {meeting}",
    renaming: "Новая назва: {to} (раней: {from})",
  },
  dues: "Тэрмін падачы справаздач {side, select, BY {Беларусі} KZ {Казахстана} other {}}: {round}",
  column: {
    code: "Нумар",
    title: "Назва",
    term: "Тэрмін",
    lastOn: "Апошні дзень тэрміну",
    what: "Што змянілася",
    standingBefore: "Ранейшы стан",
    standingAfter: "Новы стан",
    termBefore: "Ранейшы тэрмін",
    termAfter: "Новы тэрмін",
    report: "Справаздача",
    round: "Справаздачны перыяд",
    asOfOn: "Паводле стану на",
    frozenOn: "Зафіксавана",
    identifier: "Ідэнтыфікатар",
  },
};
