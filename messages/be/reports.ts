import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  unfinished:
    "{count, plural, =0 {Незавершанага не засталося} one {Не завершана # мерапрыемства} few {Не завершаны # мерапрыемствы} many {Не завершана # мерапрыемстваў} other {Не завершана # мерапрыемства}}",
  heading: "Справаздачы",
  lead: "Кожная справаздача фіксуецца пры закрыцці справаздачнага перыяду. Пазнейшых звестак у ёй няма; яе кантрольная сума SHA-256 указана ў гісторыі.",
  none: "Ніводзін справаздачны перыяд яшчэ не закрыты. Тут з’явіцца яго зафіксаваная справаздача.",
  final: "Выніковая справаздача",
  frozenOn: "Зафіксавана {day}",
  bytes: "Спампаваць зыходны файл (JSON)",
  sideLine:
    "чакалася справаздач: {owed, plural, one {#} few {#} many {#} other {#}}, пададзена: {reported, plural, one {#} few {#} many {#} other {#}}, са спазненнем: {late, plural, one {#} few {#} many {#} other {#}}, не пададзена: {silent, plural, one {#} few {#} many {#} other {#}}.",
  measure: "Мерапрыемства",
  mark: "Адзнака",
};
