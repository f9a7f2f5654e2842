import type { SideCode } from "@/db/vocabulary";
import type { SeedBody } from "@/db/seed/shapes";
import { ru } from "@/db/seed/text";

type Names = [en: string, ru: string, be: string, kk: string];

const company = (
  side: SideCode,
  slug: string,
  names: Names,
  source: string,
  kind: "company" | "university" = "company",
): SeedBody => ({
  slug,
  side,
  kind,
  provenance: "press",
  source,
  names: [{ name: ru(...names), provenance: "press", source }],
});

export const companies: SeedBody[] = [
  company("BY", "by-belaz", ["BelAZ", "БелАЗ", "БелАЗ", "БелАЗ"], "S39"),
  company(
    "BY",
    "by-mtz",
    [
      "Minsk Tractor Works (MTZ)",
      "Минский тракторный завод (МТЗ)",
      "Мінскі трактарны завод (МТЗ)",
      "Минск трактор зауыты (МТЗ)",
    ],
    "S9",
  ),
  company(
    "BY",
    "by-mmz",
    [
      "Minsk Motor Plant (MMZ)",
      "Минский моторный завод (ММЗ)",
      "Мінскі маторны завод (ММЗ)",
      "Минск мотор зауыты (ММЗ)",
    ],
    "S3",
  ),
  company("BY", "by-gomselmash", ["Gomselmash", "Гомсельмаш", "Гомсельмаш", "Гомсельмаш"], "S56"),
  company(
    "BY",
    "by-lidagroprommash",
    ["Lidagroprommash", "Лидагропроммаш", "Лідааграпраммаш", "Лидагропроммаш"],
    "S53",
  ),
  company("BY", "by-lidselmash", ["Lidselmash", "Лидсельмаш", "Лідсельмаш", "Лидсельмаш"], "S27"),
  company(
    "BY",
    "by-bobruiskagromash",
    ["Bobruiskagromash", "Бобруйскагромаш", "Бабруйскаграмаш", "Бобруйскагромаш"],
    "S27",
  ),
  company(
    "BY",
    "by-brest-electromechanical",
    [
      "Brest Electromechanical Plant",
      "Брестский электромеханический завод",
      "Брэсцкі электрамеханічны завод",
      "Брест электромеханикалық зауыты",
    ],
    "S27",
  ),
  company(
    "BY",
    "by-maz",
    [
      "Minsk Automobile Plant (MAZ)",
      "Минский автомобильный завод (МАЗ)",
      "Мінскі аўтамабільны завод (МАЗ)",
      "Минск автомобиль зауыты (МАЗ)",
    ],
    "S27",
  ),
  company(
    "BY",
    "by-mogilevliftmash",
    ["Mogilevliftmash", "Могилёвлифтмаш", "Магілёўліфтмаш", "Могилёвлифтмаш"],
    "S60",
  ),
  company(
    "BY",
    "by-mogilev-carriage",
    [
      "Mogilev Carriage Works",
      "Могилёвский вагоностроительный завод",
      "Магілёўскі вагонабудаўнічы завод",
      "Могилёв вагон жасау зауыты",
    ],
    "S24",
  ),
  company(
    "BY",
    "by-agat",
    [
      "Agat – Control Systems",
      "«АГАТ – системы управления»",
      "«АГАТ – сістэмы кіравання»",
      "«АГАТ – басқару жүйелері»",
    ],
    "S1",
  ),
  company(
    "BY",
    "by-belspetsvneshtechnika",
    ["Belspetsvneshtechnika", "Белспецвнештехника", "Белспецзнештэхніка", "Белспецвнештехника"],
    "S102a",
  ),
  company(
    "KZ",
    "kz-kazmunaigas",
    ["KazMunaiGas", "«КазМунайГаз»", "«КазМунайГаз»", "«ҚазМұнайГаз»"],
    "S1",
  ),
  company(
    "KZ",
    "kz-kazakhstan-engineering",
    [
      "Kazakhstan Engineering",
      "«Казахстан инжиниринг»",
      "«Казахстан інжынірынг»",
      "«Қазақстан инжиниринг»",
    ],
    "S1",
  ),
  company(
    "KZ",
    "kz-agromashholding",
    ["Agromashholding KZ", "«Агромашхолдинг KZ»", "«Аграмашхолдынг KZ»", "«Агромашхолдинг KZ»"],
    "S56",
  ),
  company(
    "KZ",
    "kz-composite-group",
    [
      "Composite Group Kazakhstan",
      "«Композит Групп Казахстан»",
      "«Кампазіт Груп Казахстан»",
      "«Композит Групп Қазақстан»",
    ],
    "S59",
  ),
  company(
    "KZ",
    "kz-kazbelagroprommash",
    ["KazBelAgropromMash", "«КазБелАгропромМаш»", "«КазБелАграпрамМаш»", "«ҚазБелАгропромМаш»"],
    "S53",
  ),
  company(
    "KZ",
    "kz-avtospetsmash",
    [
      "Avtospetsmash-Pavlodar",
      "«Автоспецмаш-Павлодар»",
      "«Аўтаспецмаш-Паўладар»",
      "«Автоспецмаш-Павлодар»",
    ],
    "S55",
  ),
  company(
    "KZ",
    "kz-kazakhstantraktor",
    ["KazakhstanTraktor", "«Казахстантрактор»", "«Казахстантрактар»", "«Қазақстантрактор»"],
    "S54",
  ),
  company(
    "KZ",
    "kz-seifullin-university",
    [
      "Seifullin Agrotechnical University",
      "Агротехнический университет имени Сейфуллина",
      "Агратэхнічны ўніверсітэт імя Сейфуліна",
      "Сейфуллин атындағы агротехникалық университет",
    ],
    "S25",
    "university",
  ),
];
