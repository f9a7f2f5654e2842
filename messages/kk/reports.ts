import type { reports as en } from "../en/reports";
import type { SameKeys } from "../shape";

export const reports: SameKeys<typeof en> = {
  unfinished:
    "{count, plural, =0 {Аяқталмағаны қалған жоқ} one {# іс-шара аяқталмады} other {# іс-шара аяқталмады}}",
  heading: "Есептер",
  lead: "Әр есеп есепті кезең жабылғанда түпкілікті тіркеледі. Одан кейінгі мәліметтер онда болмайды; оның SHA-256 бақылау сомасы тарихта көрсетілген.",
  none: "Әлі бірде-бір есепті кезең жабылған жоқ. Оның түпкілікті есебі осында көрсетіледі.",
  final: "Қорытынды есеп",
  frozenOn: "{day} күні түпкілікті тіркелді.",
  bytes: "Бастапқы файлды жүктеп алу (JSON)",
  sideLine:
    "күтілген есептер: {owed, plural, one {#} other {#}}, ұсынылғаны: {reported, plural, one {#} other {#}}, кешіккені: {late, plural, one {#} other {#}}, ұсынылмағаны: {silent, plural, one {#} other {#}}.",
  measure: "Іс-шара",
  mark: "Белгі",
};
