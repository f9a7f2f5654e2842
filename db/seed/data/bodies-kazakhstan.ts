import type { BodyKind } from "@/db/vocabulary";
import type { SeedBody } from "@/db/seed/shapes";
import { ru } from "@/db/seed/text";

type Names = [en: string, ru: string, be: string, kk: string];
/** `provenance` is that of the days when it is weaker than the name's. */
type Life = { validFrom?: string; validTo?: string; successor?: string; provenance?: "memory" };

const body = (
  slug: string,
  kind: BodyKind,
  names: Names,
  source?: string,
  life: Life = {},
): SeedBody => {
  const sourced = source
    ? ({ provenance: "press", source } as const)
    : ({ provenance: "memory" } as const);
  return {
    slug,
    side: "KZ",
    kind,
    ...sourced,
    ...life,
    names: [{ name: ru(...names), ...sourced }],
  };
};

// Reorganisations are known to the year or month at best; its first day stands here.
const from2010 = "2010-01-01";
const from2013 = "2013-01-01";
const from2014 = "2014-08-01";

export const bodiesKazakhstan: SeedBody[] = [
  body("kz-government", "government", [
    "Government of Kazakhstan",
    "Правительство Казахстана",
    "Урад Казахстана",
    "Қазақстан Үкіметі",
  ]),
  body(
    "kz-mfa",
    "ministry",
    [
      "Ministry of Foreign Affairs",
      "Министерство иностранных дел",
      "Міністэрства замежных спраў",
      "Сыртқы істер министрлігі",
    ],
    "S75",
  ),
  body(
    "kz-industry-trade",
    "ministry",
    [
      "Ministry of Industry and Trade",
      "Министерство индустрии и торговли",
      "Міністэрства індустрыі і гандлю",
      "Индустрия және сауда министрлігі",
    ],
    "S105",
    { validTo: from2010, successor: "kz-industry-new-technologies" },
  ),
  body(
    "kz-industry-new-technologies",
    "ministry",
    [
      "Ministry of Industry and New Technologies",
      "Министерство индустрии и новых технологий",
      "Міністэрства індустрыі і новых тэхналогій",
      "Индустрия және жаңа технологиялар министрлігі",
    ],
    "S28",
    { validFrom: from2010, validTo: from2014, successor: "kz-investments-development" },
  ),
  body(
    "kz-investments-development",
    "ministry",
    [
      "Ministry for Investments and Development",
      "Министерство по инвестициям и развитию",
      "Міністэрства па інвестыцыях і развіцці",
      "Инвестициялар және даму министрлігі",
    ],
    "S72",
    { validFrom: from2014 },
  ),
  body(
    "kz-transport",
    "ministry",
    [
      "Ministry of Transport and Communications",
      "Министерство транспорта и коммуникаций",
      "Міністэрства транспарту і камунікацый",
      "Көлік және коммуникация министрлігі",
    ],
    "S66",
    { validTo: from2014, successor: "kz-investments-development" },
  ),
  body(
    "kz-economy-budget",
    "ministry",
    [
      "Ministry of Economy and Budget Planning",
      "Министерство экономики и бюджетного планирования",
      "Міністэрства эканомікі і бюджэтнага планавання",
      "Экономика және бюджеттік жоспарлау министрлігі",
    ],
    undefined,
    { validTo: from2010, successor: "kz-economic-development-trade" },
  ),
  body(
    "kz-economic-development-trade",
    "ministry",
    [
      "Ministry of Economic Development and Trade",
      "Министерство экономического развития и торговли",
      "Міністэрства эканамічнага развіцця і гандлю",
      "Экономикалық даму және сауда министрлігі",
    ],
    undefined,
    { validFrom: from2010, validTo: from2013, successor: "kz-economy-budget-2013" },
  ),
  body(
    "kz-economy-budget-2013",
    "ministry",
    [
      "Ministry of Economy and Budget Planning",
      "Министерство экономики и бюджетного планирования",
      "Міністэрства эканомікі і бюджэтнага планавання",
      "Экономика және бюджеттік жоспарлау министрлігі",
    ],
    undefined,
    { validFrom: from2013, validTo: from2014, successor: "kz-national-economy" },
  ),
  body(
    "kz-national-economy",
    "ministry",
    [
      "Ministry of National Economy",
      "Министерство национальной экономики",
      "Міністэрства нацыянальнай эканомікі",
      "Ұлттық экономика министрлігі",
    ],
    "S114",
    { validFrom: from2014, provenance: "memory" },
  ),
  body(
    "kz-energy-minerals",
    "ministry",
    [
      "Ministry of Energy and Mineral Resources",
      "Министерство энергетики и минеральных ресурсов",
      "Міністэрства энергетыкі і мінеральных рэсурсаў",
      "Энергетика және минералдық ресурстар министрлігі",
    ],
    undefined,
    { validTo: from2010, successor: "kz-oil-gas" },
  ),
  body(
    "kz-oil-gas",
    "ministry",
    [
      "Ministry of Oil and Gas",
      "Министерство нефти и газа",
      "Міністэрства нафты і газу",
      "Мұнай және газ министрлігі",
    ],
    undefined,
    { validFrom: from2010, validTo: from2014, successor: "kz-energy" },
  ),
  body(
    "kz-energy",
    "ministry",
    [
      "Ministry of Energy",
      "Министерство энергетики",
      "Міністэрства энергетыкі",
      "Энергетика министрлігі",
    ],
    "S101e",
    { validFrom: from2014, provenance: "memory" },
  ),
  body(
    "kz-agriculture",
    "ministry",
    [
      "Ministry of Agriculture",
      "Министерство сельского хозяйства",
      "Міністэрства сельскай гаспадаркі",
      "Ауыл шаруашылығы министрлігі",
    ],
    "S115",
  ),
  body(
    "kz-emergencies",
    "ministry",
    [
      "Ministry of Emergency Situations",
      "Министерство по чрезвычайным ситуациям",
      "Міністэрства па надзвычайных сітуацыях",
      "Төтенше жағдайлар министрлігі",
    ],
    "S2",
    { validTo: from2014, provenance: "memory" },
  ),
  body(
    "kz-culture-information",
    "ministry",
    [
      "Ministry of Culture and Information",
      "Министерство культуры и информации",
      "Міністэрства культуры і інфармацыі",
      "Мәдениет және ақпарат министрлігі",
    ],
    undefined,
    { validTo: from2014, successor: "kz-culture" },
  ),
  body(
    "kz-culture",
    "ministry",
    [
      "Ministry of Culture and Sport",
      "Министерство культуры и спорта",
      "Міністэрства культуры і спорту",
      "Мәдениет және спорт министрлігі",
    ],
    undefined,
    { validFrom: from2014 },
  ),
  body(
    "kz-tourism-sport",
    "ministry",
    [
      "Ministry of Tourism and Sport",
      "Министерство туризма и спорта",
      "Міністэрства турызму і спорту",
      "Туризм және спорт министрлігі",
    ],
    undefined,
    { validTo: from2014, successor: "kz-culture" },
  ),
  body(
    "kz-health",
    "ministry",
    [
      "Ministry of Health",
      "Министерство здравоохранения",
      "Міністэрства аховы здароўя",
      "Денсаулық сақтау министрлігі",
    ],
    undefined,
    { validTo: from2014, successor: "kz-health-social" },
  ),
  body(
    "kz-health-social",
    "ministry",
    [
      "Ministry of Health and Social Development",
      "Министерство здравоохранения и социального развития",
      "Міністэрства аховы здароўя і сацыяльнага развіцця",
      "Денсаулық сақтау және әлеуметтік даму министрлігі",
    ],
    undefined,
    { validFrom: from2014 },
  ),
  body("kz-education", "ministry", [
    "Ministry of Education and Science",
    "Министерство образования и науки",
    "Міністэрства адукацыі і навукі",
    "Білім және ғылым министрлігі",
  ]),
  body(
    "kz-statistics",
    "agency",
    [
      "Agency on Statistics",
      "Агентство по статистике",
      "Агенцтва па статыстыцы",
      "Статистика агенттігі",
    ],
    undefined,
    { validTo: from2014, successor: "kz-statistics-committee" },
  ),
  body(
    "kz-statistics-committee",
    "committee",
    [
      "Committee on Statistics of the Ministry of National Economy",
      "Комитет по статистике Министерства национальной экономики",
      "Камітэт па статыстыцы Міністэрства нацыянальнай эканомікі",
      "Ұлттық экономика министрлігінің Статистика комитеті",
    ],
    undefined,
    { validFrom: from2014 },
  ),
  body(
    "kz-defence",
    "ministry",
    ["Ministry of Defence", "Министерство обороны", "Міністэрства абароны", "Қорғаныс министрлігі"],
    "S102a",
  ),
  body(
    "kz-embassy-by",
    "embassy",
    [
      "Embassy of Kazakhstan in Belarus",
      "Посольство Казахстана в Беларуси",
      "Пасольства Казахстана ў Беларусі",
      "Қазақстанның Беларусьтегі елшілігі",
    ],
    "S4",
  ),
  body(
    "kz-akimat-astana",
    "region",
    ["Akimat of Astana", "Акимат Астаны", "Акімат Астаны", "Астана қаласының әкімдігі"],
    "S58",
  ),
  body(
    "kz-akimat-almaty",
    "region",
    [
      "Akimat of the city of Almaty",
      "Акимат города Алматы",
      "Акімат горада Алматы",
      "Алматы қаласының әкімдігі",
    ],
    "S2",
  ),
  ...(
    [
      ["akmola", "Akmola", "Акмолинской", "Акмалінскай", "Ақмола", "S9"],
      ["aktobe", "Aktobe", "Актюбинской", "Акцюбінскай", "Ақтөбе", "S66"],
      ["almaty-oblast", "Almaty", "Алматинской", "Алмацінскай", "Алматы", "S66"],
      ["karaganda", "Karaganda", "Карагандинской", "Карагандзінскай", "Қарағанды", "S9"],
      ["kostanay", "Kostanay", "Костанайской", "Кастанайскай", "Қостанай", "S9"],
      ["kyzylorda", "Kyzylorda", "Кызылординской", "Кызылардзінскай", "Қызылорда", "S66"],
      [
        "north-kazakhstan",
        "North Kazakhstan",
        "Северо-Казахстанской",
        "Паўночна-Казахстанскай",
        "Солтүстік Қазақстан",
        "S53",
      ],
      ["pavlodar", "Pavlodar", "Павлодарской", "Паўладарскай", "Павлодар", "S54"],
      [
        "south-kazakhstan",
        "South Kazakhstan",
        "Южно-Казахстанской",
        "Паўднёва-Казахстанскай",
        "Оңтүстік Қазақстан",
        "S66",
      ],
      ["zhambyl", "Zhambyl", "Жамбылской", "Жамбылскай", "Жамбыл", "S31"],
    ] as const
  ).map(([slug, en, inRussian, inBelarusian, kk, source]) =>
    body(
      `kz-akimat-${slug}`,
      "region",
      [
        `Akimat of ${en} oblast`,
        `Акимат ${inRussian} области`,
        `Акімат ${inBelarusian} вобласці`,
        `${kk} облысының әкімдігі`,
      ],
      source,
    ),
  ),
];
