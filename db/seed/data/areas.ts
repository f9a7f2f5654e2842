import type { SeedArea } from "@/db/seed/shapes";
import { en } from "@/db/seed/text";

// The grouping and its numbers are a proposal; each row's source shows that the field belongs to the road maps.
const illustrative = { provenance: "illustrative" } as const;

export const areas: SeedArea[] = [
  {
    ...illustrative,
    slug: "trade",
    number: 1,
    source: "S3",
    name: en(
      "Trade in goods and services",
      "Торговля товарами и услугами",
      "Гандаль таварамі і паслугамі",
      "Тауарлар мен көрсетілетін қызметтер саудасы",
    ),
  },
  {
    ...illustrative,
    slug: "industry",
    number: 2,
    source: "S3",
    name: en(
      "Industrial co-operation",
      "Промышленная кооперация",
      "Прамысловая кааперацыя",
      "Өнеркәсіптік кооперация",
    ),
  },
  {
    ...illustrative,
    slug: "agriculture",
    number: 3,
    source: "S3",
    name: en(
      "Agriculture and villages",
      "Сельское хозяйство и село",
      "Сельская гаспадарка і вёска",
      "Ауыл шаруашылығы және ауыл",
    ),
  },
  {
    ...illustrative,
    slug: "energy",
    number: 4,
    source: "S3",
    name: en(
      "Energy, oil and petrochemistry",
      "Энергетика, нефть и нефтехимия",
      "Энергетыка, нафта і нафтахімія",
      "Энергетика, мұнай және мұнай-химия",
    ),
  },
  {
    ...illustrative,
    slug: "transport",
    number: 5,
    source: "S1",
    name: en(
      "Transport and transit",
      "Транспорт и транзит",
      "Транспарт і транзіт",
      "Көлік және транзит",
    ),
  },
  {
    ...illustrative,
    slug: "investment",
    number: 6,
    source: "S3",
    name: en(
      "Investment, small and medium business",
      "Инвестиции, малый и средний бизнес",
      "Інвестыцыі, малы і сярэдні бізнес",
      "Инвестициялар, шағын және орта бизнес",
    ),
  },
  {
    ...illustrative,
    slug: "science",
    number: 7,
    source: "S2",
    name: en(
      "Science, technology, innovation",
      "Наука, технологии, инновации",
      "Навука, тэхналогіі, інавацыі",
      "Ғылым, технологиялар, инновациялар",
    ),
  },
  {
    ...illustrative,
    slug: "education",
    number: 8,
    source: "S3",
    name: en("Education", "Образование", "Адукацыя", "Білім беру"),
  },
  {
    ...illustrative,
    slug: "culture",
    number: 9,
    source: "S3",
    name: en(
      "Culture, sport, tourism",
      "Культура, спорт, туризм",
      "Культура, спорт, турызм",
      "Мәдениет, спорт, туризм",
    ),
  },
  {
    ...illustrative,
    slug: "health",
    number: 10,
    source: "S2",
    name: en("Health", "Здравоохранение", "Ахова здароўя", "Денсаулық сақтау"),
  },
  {
    ...illustrative,
    slug: "regions",
    number: 11,
    source: "S2",
    name: en(
      "Regions and missions",
      "Регионы и представительства",
      "Рэгіёны і прадстаўніцтвы",
      "Өңірлер және өкілдіктер",
    ),
  },
  {
    ...illustrative,
    slug: "military-technical",
    number: 12,
    source: "S102b",
    visibility: "restricted",
    name: en(
      "Military-technical co-operation",
      "Военно-техническое сотрудничество",
      "Ваенна-тэхнічнае супрацоўніцтва",
      "Әскери-техникалық ынтымақтастық",
    ),
  },
];
