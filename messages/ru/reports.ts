import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  unfinished:
    "{count, plural, =0 {Незавершённого не осталось} one {Не завершено # мероприятие} few {Не завершены # мероприятия} many {Не завершено # мероприятий} other {Не завершено # мероприятия}}",
  heading: "Отчёты",
  lead: "Каждый отчёт фиксируется при закрытии отчётного периода. Более поздних сведений в нём нет; его контрольная сумма SHA-256 указана в истории.",
  none: "Ни один отчётный период ещё не закрыт. Здесь появится его зафиксированный отчёт.",
  final: "Итоговый отчёт",
  frozenOn: "Зафиксирован {day}",
  bytes: "Скачать исходный файл (JSON)",
  sideLine:
    "ожидалось отчётов: {owed, plural, one {#} few {#} many {#} other {#}}, представлено: {reported, plural, one {#} few {#} many {#} other {#}}, с опозданием: {late, plural, one {#} few {#} many {#} other {#}}, не представлено: {silent, plural, one {#} few {#} many {#} other {#}}.",
  measure: "Мероприятие",
  mark: "Отметка",
};
