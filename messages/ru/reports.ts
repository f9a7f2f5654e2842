import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  heading: "Отчёты",
  lead: "Отчёт фиксируется при закрытии цикла. Позднейшего в нём нет; его SHA-256 стоит в истории.",
  none: "Ни один цикл ещё не закрыт. Здесь появится его отчёт.",
  final: "Итоговый отчёт",
  frozenOn: "Зафиксирован {day}.",
  bytes: "Скачать байты (JSON)",
  sideLine:
    "к представлению {owed, plural, one {#} few {#} many {#} other {#}}, представлено {reported, plural, one {#} few {#} many {#} other {#}}, с опозданием {late, plural, one {#} few {#} many {#} other {#}}, молчание {silent, plural, one {#} few {#} many {#} other {#}}.",
  measure: "Мероприятие",
  mark: "Отметка",
};
