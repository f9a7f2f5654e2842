import type { SeedHoliday } from "@/db/seed/shapes";
import { en } from "@/db/seed/text";

// Only holidays that fall on the same date every year, from memory and unverified; days that move with the
// moon or by an order of a government are left empty, for a side to enter.

const years = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016];
const newYear = en("New Year", "Новый год", "Новы год", "Жаңа жыл");
const christmas = en(
  "Orthodox Christmas",
  "Православное Рождество",
  "Праваслаўнае Раство",
  "Православтық Рождество",
);
const women = en(
  "International Women's Day",
  "Международный женский день",
  "Міжнародны жаночы дзень",
  "Халықаралық әйелдер күні",
);
const victory = en("Victory Day", "День Победы", "Дзень Перамогі", "Жеңіс күні");
const nauryz = en("Nauryz", "Наурыз мейрамы", "Наурыз", "Наурыз мейрамы");
const independence = en(
  "Independence Day",
  "День Независимости",
  "Дзень Незалежнасці",
  "Тәуелсіздік күні",
);

type Fixed = [side: "BY" | "KZ", monthAndDay: string, name: SeedHoliday["name"]];

const fixed: Fixed[] = [
  ["BY", "01-01", newYear],
  ["BY", "01-07", christmas],
  ["BY", "03-08", women],
  ["BY", "05-01", en("Labour Day", "Праздник труда", "Свята працы", "Еңбек мерекесі")],
  ["BY", "05-09", victory],
  ["BY", "07-03", independence],
  [
    "BY",
    "11-07",
    en(
      "October Revolution Day",
      "День Октябрьской революции",
      "Дзень Кастрычніцкай рэвалюцыі",
      "Қазан революциясы күні",
    ),
  ],
  [
    "BY",
    "12-25",
    en("Catholic Christmas", "Католическое Рождество", "Каталіцкае Раство", "Католиктік Рождество"),
  ],
  ["KZ", "01-01", newYear],
  ["KZ", "01-02", newYear],
  ["KZ", "01-07", christmas],
  ["KZ", "03-08", women],
  ["KZ", "03-21", nauryz],
  ["KZ", "03-22", nauryz],
  ["KZ", "03-23", nauryz],
  [
    "KZ",
    "05-01",
    en(
      "Day of Unity of the People",
      "Праздник единства народа Казахстана",
      "Свята адзінства народа Казахстана",
      "Қазақстан халқының бірлігі мерекесі",
    ),
  ],
  ["KZ", "05-09", victory],
  ["KZ", "07-06", en("Day of the Capital", "День столицы", "Дзень сталіцы", "Астана күні")],
  [
    "KZ",
    "08-30",
    en("Constitution Day", "День Конституции", "Дзень Канстытуцыі", "Конституция күні"),
  ],
  ["KZ", "12-16", independence],
  ["KZ", "12-17", independence],
];

export const holidays: SeedHoliday[] = years.flatMap((year) =>
  fixed.map(([side, monthAndDay, name]) => ({
    side,
    onDay: `${year}-${monthAndDay}`,
    name,
    provenance: "memory" as const,
  })),
);
