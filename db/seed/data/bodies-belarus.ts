import type { BodyKind } from "@/db/vocabulary";
import type { SeedBody } from "@/db/seed/shapes";
import { ru } from "@/db/seed/text";

type Names = [en: string, ru: string, be: string, kk: string];

// English and Russian names are those of the sources; Belarusian and Kazakh ones are from memory, unverified.
const body = (slug: string, kind: BodyKind, names: Names, source?: string): SeedBody => ({
  slug,
  side: "BY",
  kind,
  provenance: source ? "press" : "memory",
  ...(source ? { source } : {}),
  names: [
    {
      name: ru(...names),
      provenance: source ? "press" : "memory",
      ...(source ? { source } : {}),
    },
  ],
});

export const bodiesBelarus: SeedBody[] = [
  {
    slug: "commission",
    kind: "commission",
    provenance: "press",
    source: "S2",
    names: [
      {
        name: ru(
          "Intergovernmental Belarus-Kazakhstan commission for trade and economic cooperation",
          "Межправительственная белорусско-казахстанская комиссия по торгово-экономическому сотрудничеству",
          "Міжурадавая беларуска-казахстанская камісія па гандлёва-эканамічным супрацоўніцтве",
          "Сауда-экономикалық ынтымақтастық жөніндегі қазақ-беларусь үкіметаралық комиссиясы",
        ),
        provenance: "press",
        source: "S48",
      },
    ],
  },
  body("by-government", "government", [
    "Council of Ministers",
    "Совет Министров",
    "Савет Міністраў",
    "Министрлер Кеңесі",
  ]),
  body("by-mfa", "ministry", [
    "Ministry of Foreign Affairs",
    "Министерство иностранных дел",
    "Міністэрства замежных спраў",
    "Сыртқы істер министрлігі",
  ]),
  body(
    "by-economy",
    "ministry",
    [
      "Ministry of Economy",
      "Министерство экономики",
      "Міністэрства эканомікі",
      "Экономика министрлігі",
    ],
    "S2",
  ),
  body(
    "by-industry",
    "ministry",
    [
      "Ministry of Industry",
      "Министерство промышленности",
      "Міністэрства прамысловасці",
      "Өнеркәсіп министрлігі",
    ],
    "S2",
  ),
  body(
    "by-agriculture",
    "ministry",
    [
      "Ministry of Agriculture and Food",
      "Министерство сельского хозяйства и продовольствия",
      "Міністэрства сельскай гаспадаркі і харчавання",
      "Ауыл шаруашылығы және азық-түлік министрлігі",
    ],
    "S2",
  ),
  body("by-energy", "ministry", [
    "Ministry of Energy",
    "Министерство энергетики",
    "Міністэрства энергетыкі",
    "Энергетика министрлігі",
  ]),
  body("by-transport", "ministry", [
    "Ministry of Transport and Communications",
    "Министерство транспорта и коммуникаций",
    "Міністэрства транспарту і камунікацый",
    "Көлік және коммуникация министрлігі",
  ]),
  body(
    "by-education",
    "ministry",
    [
      "Ministry of Education",
      "Министерство образования",
      "Міністэрства адукацыі",
      "Білім министрлігі",
    ],
    "S2",
  ),
  body(
    "by-health",
    "ministry",
    [
      "Ministry of Health",
      "Министерство здравоохранения",
      "Міністэрства аховы здароўя",
      "Денсаулық сақтау министрлігі",
    ],
    "S2",
  ),
  body("by-culture", "ministry", [
    "Ministry of Culture",
    "Министерство культуры",
    "Міністэрства культуры",
    "Мәдениет министрлігі",
  ]),
  body("by-sport", "ministry", [
    "Ministry of Sports and Tourism",
    "Министерство спорта и туризма",
    "Міністэрства спорту і турызму",
    "Спорт және туризм министрлігі",
  ]),
  body("by-construction", "ministry", [
    "Ministry of Architecture and Construction",
    "Министерство архитектуры и строительства",
    "Міністэрства архітэктуры і будаўніцтва",
    "Сәулет және құрылыс министрлігі",
  ]),
  body("by-forestry", "ministry", [
    "Ministry of Forestry",
    "Министерство лесного хозяйства",
    "Міністэрства лясной гаспадаркі",
    "Орман шаруашылығы министрлігі",
  ]),
  {
    slug: "by-trade",
    side: "BY",
    kind: "ministry",
    provenance: "memory",
    names: [
      {
        name: ru(
          "Ministry of Trade",
          "Министерство торговли",
          "Міністэрства гандлю",
          "Сауда министрлігі",
        ),
        validTo: "2016-01-01",
        provenance: "memory",
      },
      {
        name: ru(
          "Ministry of Antimonopoly Regulation and Trade",
          "Министерство антимонопольного регулирования и торговли",
          "Міністэрства антыманапольнага рэгулявання і гандлю",
          "Монополияға қарсы реттеу және сауда министрлігі",
        ),
        validFrom: "2016-01-01",
        provenance: "memory",
      },
    ],
  },
  body("by-defence", "ministry", [
    "Ministry of Defence",
    "Министерство обороны",
    "Міністэрства абароны",
    "Қорғаныс министрлігі",
  ]),
  body("by-military-industry", "committee", [
    "State Military-Industrial Committee",
    "Государственный военно-промышленный комитет",
    "Дзяржаўны ваенна-прамысловы камітэт",
    "Мемлекеттік әскери-өнеркәсіп комитеті",
  ]),
  body("by-science-committee", "committee", [
    "State Committee on Science and Technology",
    "Государственный комитет по науке и технологиям",
    "Дзяржаўны камітэт па навуцы і тэхналогіях",
    "Ғылым және технологиялар жөніндегі мемлекеттік комитет",
  ]),
  body(
    "by-academy",
    "academy",
    [
      "National Academy of Sciences of Belarus",
      "Национальная академия наук Беларуси",
      "Нацыянальная акадэмія навук Беларусі",
      "Беларусь Ұлттық ғылым академиясы",
    ],
    "S2",
  ),
  body(
    "by-belstat",
    "committee",
    [
      "National Statistical Committee (Belstat)",
      "Национальный статистический комитет (Белстат)",
      "Нацыянальны статыстычны камітэт (Белстат)",
      "Ұлттық статистика комитеті (Белстат)",
    ],
    "S51",
  ),
  body(
    "by-belneftekhim",
    "concern",
    [
      "Concern Belneftekhim",
      "Концерн «Белнефтехим»",
      "Канцэрн «Белнафтахім»",
      "«Белнефтехим» концерні",
    ],
    "S1",
  ),
  body(
    "by-bellegprom",
    "concern",
    ["Concern Bellegprom", "Концерн «Беллегпром»", "Канцэрн «Беллегпрам»", "«Беллегпром» концерні"],
    "S88",
  ),
  body(
    "by-belgospischeprom",
    "concern",
    [
      "Concern Belgospischeprom",
      "Концерн «Белгоспищепром»",
      "Канцэрн «Белдзяржхарчпрам»",
      "«Белгоспищепром» концерні",
    ],
    "S88",
  ),
  body(
    "by-bellesbumprom",
    "concern",
    [
      "Concern Bellesbumprom",
      "Концерн «Беллесбумпром»",
      "Канцэрн «Беллеспаперапрам»",
      "«Беллесбумпром» концерні",
    ],
    "S88",
  ),
  body(
    "by-grodno-oblast",
    "region",
    [
      "Grodno oblast executive committee",
      "Гродненский облисполком",
      "Гродзенскі аблвыканкам",
      "Гродно облыстық атқару комитеті",
    ],
    "S31",
  ),
  body("by-gomel-oblast", "region", [
    "Gomel oblast executive committee",
    "Гомельский облисполком",
    "Гомельскі аблвыканкам",
    "Гомель облыстық атқару комитеті",
  ]),
  body(
    "by-embassy-kz",
    "embassy",
    [
      "Embassy of Belarus in Kazakhstan",
      "Посольство Беларуси в Казахстане",
      "Пасольства Беларусі ў Казахстане",
      "Беларусьтің Қазақстандағы елшілігі",
    ],
    "S58",
  ),
];
