import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  heading: "Справаздачы",
  lead: "Справаздача фіксуецца пры закрыцці цыкла. Пазнейшага ў ёй няма; яе SHA-256 стаіць у гісторыі.",
  none: "Ні адзін цыкл яшчэ не закрыты. Тут з'явіцца яго справаздача.",
  final: "Выніковая справаздача",
  frozenOn: "Зафіксавана {day}.",
  bytes: "Спампаваць байты (JSON)",
  sideLine:
    "да прадстаўлення {owed, plural, one {#} few {#} many {#} other {#}}, прадстаўлена {reported, plural, one {#} few {#} many {#} other {#}}, са спазненнем {late, plural, one {#} few {#} many {#} other {#}}, маўчанне {silent, plural, one {#} few {#} many {#} other {#}}.",
  measure: "Мерапрыемства",
  mark: "Адзнака",
};
