import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  heading: "Есептер",
  lead: "Есеп кезең жабылғанда бекітіледі. Кейінгісі онда жоқ; SHA-256 тарихта тұр.",
  none: "Әлі бірде-бір кезең жабылмаған. Оның есебі осында тұрады.",
  final: "Қорытынды есеп",
  frozenOn: "{day} бекітілді.",
  bytes: "Байттарын жүктеу (JSON)",
  sideLine:
    "тапсырылуға тиіс {owed, plural, one {#} other {#}}, тапсырылды {reported, plural, one {#} other {#}}, кешіккен {late, plural, one {#} other {#}}, үнсіз {silent, plural, one {#} other {#}}.",
  measure: "Іс-шара",
  mark: "Белгі",
};
