import type { LocalText } from "@/db/columns";
import type { SeedValue } from "@/db/seed/shapes";
import { en } from "@/db/seed/text";
import { firstQuarter, half, year } from "@/db/seed/periods";

const growth = {
  indicator: "trade-growth",
  provenance: "press" as const,
  qualifier: "growth" as const,
};
const by = { side: "BY" as const, isSideDerived: true };
const kz = { side: "KZ" as const, isSideDerived: true };

const sameOf = (period: string): LocalText =>
  en(
    `the same period of ${period}`,
    `тот же период ${period} года`,
    `той жа перыяд ${period} года`,
    `${period} жылдың сол кезеңі`,
  );
const baseYear = (base: string): LocalText =>
  en(`the year ${base}`, `${base} год`, `${base} год`, `${base} жыл`);

/** Growth in per cent, each with the base that its source names. */
export const valuesGrowth: SeedValue[] = [
  {
    ...growth,
    side: "BY",
    flow: "turnover",
    ...year(2011),
    value: -12,
    base: baseYear("2010"),
    source: "S51",
    knownOn: "2012-01-01",
    note: en(
      "Belstat; because of a sharp fall in imports.",
      "Белстат; из-за резкого падения импорта.",
      "Белстат; з-за рэзкага падзення імпарту.",
      "Белстат; импорттың күрт төмендеуінен.",
    ),
  },
  {
    ...growth,
    ...by,
    flow: "exports",
    ...year(2011),
    value: 36,
    base: baseYear("2010"),
    source: "S1",
    knownOn: "2012-05-14",
  },
  {
    ...growth,
    ...by,
    flow: "exports",
    ...firstQuarter(2012),
    value: 50,
    base: sameOf("2011"),
    source: "S1",
    knownOn: "2012-05-14",
    note: en("Almost.", "Почти.", "Амаль.", "Шамамен."),
  },
  {
    ...growth,
    ...kz,
    flow: "turnover",
    ...firstQuarter(2012),
    value: 70,
    base: sameOf("2011"),
    source: "S16",
    publishedOn: "2012-05-15",
    note: en("Nearly.", "Почти.", "Амаль.", "Шамамен."),
  },
  {
    ...growth,
    ...by,
    flow: "turnover",
    ...half(2014),
    value: 33,
    base: sameOf("2013"),
    source: "S29",
    publishedOn: "2014-08-29",
    note: en(
      "“By a third” in the source.",
      "В источнике — «на треть».",
      "У крыніцы — «на траціну».",
      "Дереккөзде — «үштен біріне».",
    ),
  },
  {
    ...growth,
    ...by,
    flow: "turnover",
    ...year(2015),
    value: -40,
    base: baseYear("2014"),
    source: "S34",
    knownOn: "2016-07-21",
  },
  {
    ...growth,
    ...kz,
    flow: "turnover",
    ...half(2016),
    value: -46.4,
    base: sameOf("2015"),
    source: "S35",
    knownOn: "2016-09-29",
  },
  {
    ...growth,
    ...by,
    flow: "turnover",
    ...year(2016),
    value: -30,
    base: baseYear("2015"),
    source: "S38",
    knownOn: "2017-03-31",
    note: en("Almost.", "Почти.", "Амаль.", "Шамамен."),
  },
  {
    ...growth,
    ...by,
    flow: "turnover",
    ...half(2017),
    value: 80,
    base: sameOf("2016"),
    source: "S41",
    publishedOn: "2017-08-13",
    note: en("Almost.", "Почти.", "Амаль.", "Шамамен."),
  },
  {
    ...growth,
    ...kz,
    flow: "turnover",
    ...year(2017),
    value: 56.4,
    base: baseYear("2016"),
    source: "S45",
    knownOn: "2018-12-31",
  },
  {
    ...growth,
    ...by,
    flow: "turnover",
    ...year(2018),
    value: 30,
    base: baseYear("2017"),
    source: "S46",
    knownOn: "2019-08-01",
  },
  {
    ...growth,
    ...by,
    flow: "exports",
    ...year(2018),
    value: 32.3,
    base: baseYear("2017"),
    source: "S46",
    knownOn: "2019-08-01",
  },
  {
    ...growth,
    ...by,
    flow: "imports",
    ...year(2018),
    value: 15.6,
    base: baseYear("2017"),
    source: "S46",
    knownOn: "2019-08-01",
  },
];
