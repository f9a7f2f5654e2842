import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { noTerm, spanTerm, standingTerm, yearTerm } from "@/db/seed/terms";
import { en, kk, ru } from "@/db/seed/text";
import { resultsReported, ventureSetUp } from "./completions";
import { stockTaken } from "./shared-records";

const plan = "2009-2011";
const agreedOn = "2009-11-26";
const planTerm = () => spanTerm(2009, 2011, { setOn: agreedOn, source: "S2" });

export const milestones2009Other = [
  ...milestonesIn(plan, "trade", agreedOn, [
    {
      code: "1.1",
      source: "S2",
      title: en(
        "Promote bilateral trade",
        "Содействовать росту двусторонней торговли",
        "Садзейнічаць росту двухбаковага гандлю",
        "Екіжақты сауданың өсуіне жәрдемдесу",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-economy"), lead("kz-industry-trade"), partner("by-mfa"), partner("kz-mfa")],
      indicators: ["trade", "trade-growth"],
      records: [
        imported(
          "S3",
          "2011-10-06",
          en(
            "Turnover grew from USD 215 m in 2005 to USD 870 m in 2010.",
            "Товарооборот вырос с 215 млн долларов США в 2005 году до 870 млн в 2010 году.",
            "Тавараабарот вырас з 215 млн долараў ЗША ў 2005 годзе да 870 млн у 2010 годзе.",
            "Тауар айналымы 2005 жылғы 215 млн АҚШ долларынан 2010 жылы 870 млн-ға дейін өсті.",
          ),
          { claim: "in_progress", side: "BY", happenedOn: "2010-12-31", precision: "year" },
        ),
      ],
    },
    {
      code: "1.2",
      source: "S63",
      title: kk(
        "Hold the exhibition Belarus-EXPO 2011",
        "Провести выставку «Belarus-EXPO 2011»",
        "Правесці выставу «Belarus-EXPO 2011»",
        "«Belarus-EXPO 2011» көрмесін өткізу",
      ),
      completion: en(
        "Exhibition held",
        "Выставка проведена",
        "Выстава праведзена",
        "Көрме өткізілді",
      ),
      terms: [yearTerm(2011, { setOn: agreedOn, source: "S63", provenance: "derived" })],
      bodies: [lead("by-trade"), lead("kz-industry-trade"), partner("by-embassy-kz")],
      records: [
        imported(
          "S63",
          "2011-12-31",
          kk(
            "The exhibition was held at the institute for the mechanisation of agriculture; the co-chairs Ivanov and Bozhko took part.",
            "Выставка прошла в институте механизации сельского хозяйства с участием сопредседателей Иванова и Божко.",
            "Выстава прайшла ў інстытуце механізацыі сельскай гаспадаркі з удзелам сустаршынь Іванова і Бажко.",
            "Көрме ауыл шаруашылығын механикаландыру институтында тең төрағалар Божко мен Ивановтың қатысуымен өтті.",
          ),
          { claim: "done", side: "KZ", precision: "year" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "agriculture", agreedOn, [
    {
      code: "3.1",
      source: "S9",
      title: ru(
        "Set up joint dairies in Kazakhstan",
        "Создать в Казахстане совместные молочные предприятия",
        "Стварыць у Казахстане сумесныя малочныя прадпрыемствы",
        "Қазақстанда бірлескен сүт кәсіпорындарын құру",
      ),
      completion: ventureSetUp,
      terms: [noTerm(agreedOn)],
      bodies: [lead("by-agriculture"), lead("kz-agriculture")],
      enterprises: ["lifts-balers-furniture-dairy"],
      records: [
        imported(
          "S9",
          "2009-11-09",
          ru(
            "Joint dairies were said to be set up already; the places were not named.",
            "Сообщено, что совместные молочные предприятия уже созданы; места не названы.",
            "Паведамлена, што сумесныя малочныя прадпрыемствы ўжо створаны; месцы не названы.",
            "Бірлескен сүт кәсіпорындары құрылып қойғаны хабарланды; орындары аталмады.",
          ),
          { claim: "done" },
        ),
      ],
    },
    {
      code: "3.2",
      source: "S4",
      listedOn: "2011-09-21",
      title: ru(
        "Build an agro-town on the Belarusian model in Kazakhstan",
        "Построить в Казахстане агрогородок по белорусскому образцу",
        "Пабудаваць у Казахстане аграгарадок паводле беларускага ўзору",
        "Қазақстанда Беларусь үлгісімен агроқалашық салу",
      ),
      completion: ru(
        "Agro-town built",
        "Агрогородок построен",
        "Аграгарадок пабудаваны",
        "Агроқалашық салынды",
      ),
      terms: [noTerm("2011-09-21")],
      bodies: [lead("by-agriculture"), lead("kz-agriculture"), partner("by-construction")],
      records: [
        imported(
          "S4",
          "2011-09-21",
          ru(
            "The Kazakh chargé d'affaires: Kazakhstan is very interested.",
            "Временный поверенный в делах Казахстана: Казахстан очень заинтересован.",
            "Часовы павераны ў справах Казахстана: Казахстан вельмі зацікаўлены.",
            "Қазақстанның уақытша сенімді өкілі: Қазақстан өте мүдделі.",
          ),
          { side: "KZ" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "energy", agreedOn, [
    {
      code: "4.1",
      source: "S12",
      listedOn: "2011-05-25",
      title: ru(
        "Work together in oil processing; supply Kazakh crude to Belarus",
        "Сотрудничать в нефтепереработке; поставлять казахстанскую нефть в Беларусь",
        "Супрацоўнічаць у нафтаперапрацоўцы; пастаўляць казахстанскую нафту ў Беларусь",
        "Мұнай өңдеуде ынтымақтасу; Беларуське қазақстандық мұнай жеткізу",
      ),
      completion: en("Crude supplied", "Нефть поставлена", "Нафта пастаўлена", "Мұнай жеткізілді"),
      terms: [noTerm("2011-05-25")],
      bodies: [lead("by-belneftekhim"), lead("kz-oil-gas"), partner("kz-kazmunaigas")],
      records: [
        imported(
          "S101a",
          "2011-07-23",
          en(
            "Ambassador Brylev: crude cannot be supplied without an agreement of three parties with Russia.",
            "Посол Брылёв: поставки нефти невозможны без трёхстороннего соглашения с участием России.",
            "Пасол Брылёў: пастаўкі нафты немагчымыя без трохбаковага пагаднення з удзелам Расіі.",
            "Елші Брылев: Ресей қатысатын үшжақты келісімсіз мұнай жеткізу мүмкін емес.",
          ),
          { claim: "not_started", side: "BY" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "investment", agreedOn, [
    {
      code: "6.1",
      source: "S3",
      title: en(
        "Encourage mutual investment",
        "Содействовать взаимным инвестициям",
        "Садзейнічаць узаемным інвестыцыям",
        "Өзара инвестицияларға жәрдемдесу",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-economy"), lead("kz-economy-budget")],
      records: [
        stockTaken,
        imported(
          "S14",
          "2011-12-31",
          en(
            "In 2011 joint projects worth over USD 100 m were being carried out.",
            "В 2011 году выполнялись совместные проекты на сумму свыше 100 млн долларов США.",
            "У 2011 годзе выконваліся сумесныя праекты на суму звыш 100 млн долараў ЗША.",
            "2011 жылы жалпы құны 100 млн АҚШ долларынан асатын бірлескен жобалар жүзеге асырылды.",
          ),
          { claim: "in_progress", precision: "year" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "science", agreedOn, [
    {
      code: "7.1",
      source: "S12",
      title: ru(
        "Develop co-operation in science",
        "Развивать сотрудничество в науке",
        "Развіваць супрацоўніцтва ў навуцы",
        "Ғылымдағы ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-science-committee"), lead("kz-education"), partner("by-academy", "S2")],
      records: [stockTaken],
    },
  ]),
  ...milestonesIn(plan, "education", agreedOn, [
    {
      code: "8.1",
      source: "S2",
      title: en(
        "Develop co-operation in education",
        "Развивать сотрудничество в образовании",
        "Развіваць супрацоўніцтва ў адукацыі",
        "Білім берудегі ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-education", "S2"), lead("kz-education")],
      records: [stockTaken],
    },
  ]),
  ...milestonesIn(plan, "culture", agreedOn, [
    {
      code: "9.1",
      source: "S100d",
      title: ru(
        "Carry out the agreement of the ministries of culture of 1999",
        "Выполнять соглашение министерств культуры 1999 года",
        "Выконваць пагадненне міністэрстваў культуры 1999 года",
        "Мәдениет министрліктерінің 1999 жылғы келісімін орындау",
      ),
      terms: [standingTerm({ setOn: agreedOn })],
      bodies: [lead("by-culture", "S100d"), lead("kz-culture-information")],
      agreements: ["1999-culture-ministries", "1996-culture-science-education"],
    },
  ]),
  ...milestonesIn(plan, "health", agreedOn, [
    {
      code: "10.1",
      source: "S2",
      title: en(
        "Develop co-operation in health care",
        "Развивать сотрудничество в здравоохранении",
        "Развіваць супрацоўніцтва ў ахове здароўя",
        "Денсаулық сақтаудағы ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-health", "S2"), lead("kz-health")],
      records: [stockTaken],
    },
  ]),
  ...milestonesIn(plan, "regions", agreedOn, [
    {
      code: "11.1",
      source: "S2",
      title: en(
        "Bring oblasts and akimats into the work",
        "Вовлекать в работу области и акиматы",
        "Уцягваць у працу вобласці і акіматы",
        "Жұмысқа облыстар мен әкімдіктерді тарту",
      ),
      completion: en(
        "Regions take part in the commission",
        "Регионы участвуют в работе комиссии",
        "Рэгіёны ўдзельнічаюць у працы камісіі",
        "Өңірлер комиссия жұмысына қатысады",
      ),
      terms: [standingTerm({ setOn: agreedOn })],
      bodies: [lead("by-gomel-oblast"), lead("kz-akimat-kostanay"), partner("by-grodno-oblast")],
      records: [
        imported(
          "S2",
          "2011-10-05",
          en(
            "Akimats and businessmen belong to the Kazakh delegation of the eighth session.",
            "В казахстанскую делегацию на восьмом заседании входят акиматы и представители деловых кругов.",
            "У казахстанскую дэлегацыю на восьмым пасяджэнні ўваходзяць акіматы і прадстаўнікі дзелавых колаў.",
            "Сегізінші отырыстағы қазақстандық делегация құрамында әкімдіктер мен іскер топ өкілдері бар.",
          ),
          { claim: "in_progress" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "military-technical", agreedOn, [
    {
      code: "12.1",
      source: "S102b",
      visibility: "restricted",
      title: ru(
        "Carry out the plan of co-operation of the defence ministries",
        "Выполнять план сотрудничества министерств обороны",
        "Выконваць план супрацоўніцтва міністэрстваў абароны",
        "Қорғаныс министрліктерінің ынтымақтастық жоспарын орындау",
      ),
      terms: [standingTerm({ setOn: agreedOn })],
      bodies: [lead("by-defence", "S102b"), lead("kz-defence", "S102b")],
      agreements: ["1998-military"],
    },
  ]),
];
