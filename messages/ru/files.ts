import type { files as en } from "../en/files";
import type { SameKeys } from "../shape";

export const files: SameKeys<typeof en> = {
  about: "Об этом файле",
  what: "Что это",
  day: "По сведениям на",
  address: "То же в виде страницы",
  origin: "Происхождение сведений",
  changed: "{scope}: что изменилось",
  deadlines: "{scope}: сроки",
  entry: {
    decision: "Решение сторон: {decision}",
    closed: "Закрыто как выполненное; выполнено {day}",
    listed: "Включено в план",
    record: "Источник вне программы: {source}",
    report: "Зафиксирован отчёт: {report}",
    meeting: "Состоялось: {meeting}",
    renaming: "Новое название: {to} (прежде: {from})",
  },
  dues: "Срок представления отчётов {side, select, BY {Беларуси} KZ {Казахстана} other {}}: {round}",
  column: {
    code: "Номер",
    title: "Название",
    term: "Срок",
    lastOn: "Последний день срока",
    what: "Что изменилось",
    standingBefore: "Прежнее состояние",
    standingAfter: "Новое состояние",
    termBefore: "Прежний срок",
    termAfter: "Новый срок",
    report: "Отчёт",
    round: "Отчётный период",
    asOfOn: "По состоянию на",
    frozenOn: "Зафиксирован",
    identifier: "Идентификатор",
  },
};
