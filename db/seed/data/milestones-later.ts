import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { noTerm, yearTerm } from "@/db/seed/terms";
import { en, ru } from "@/db/seed/text";
import { productionStarted } from "./completions";

const sessionOn = "2016-07-21";
const planOn = "2017-03-31";

/** What is known of the plans after 2013. Of the plan for 2014–2015 nothing was found. */
export const milestonesLater = [
  ...milestonesIn("2016-2017", "trade", sessionOn, [
    {
      code: "1.1",
      source: "S32",
      title: en(
        "Work out a programme of co-operation for ten years, to 2026",
        "Разработать программу сотрудничества на десять лет, до 2026 года",
        "Распрацаваць праграму супрацоўніцтва на дзесяць гадоў, да 2026 года",
        "2026 жылға дейінгі он жылдық ынтымақтастық бағдарламасын әзірлеу",
      ),
      completion: en(
        "Programme signed",
        "Программа подписана",
        "Праграма падпісана",
        "Бағдарламаға қол қойылды",
      ),
      terms: [noTerm(sessionOn)],
      bodies: [
        lead("by-government", "S33"),
        lead("kz-government", "S33"),
        partner("by-economy"),
        partner("kz-national-economy"),
      ],
      agreements: ["2017-treaty"],
      records: [
        imported(
          "S33",
          sessionOn,
          ru(
            "The draft programme was discussed at the twelfth session.",
            "Проект программы обсуждён на двенадцатом заседании.",
            "Праект праграмы абмеркаваны на дванаццатым пасяджэнні.",
            "Бағдарлама жобасы он екінші отырыста талқыланды.",
          ),
          { claim: "in_progress" },
        ),
        imported(
          "S42",
          "2017-11-30",
          en(
            "The treaty and the programme to 2026 were signed in Minsk.",
            "Договор и программа до 2026 года подписаны в Минске.",
            "Дагавор і праграма да 2026 года падпісаны ў Мінску.",
            "Шарт пен 2026 жылға дейінгі бағдарламаға Минскіде қол қойылды.",
          ),
          { claim: "done" },
        ),
      ],
    },
  ]),
  ...milestonesIn("2016-2017", "industry", sessionOn, [
    {
      code: "2.1",
      source: "S33",
      title: ru(
        "Develop co-operation in machine-building",
        "Развивать сотрудничество в машиностроении",
        "Развіваць супрацоўніцтва ў машынабудаванні",
        "Машина жасау саласындағы ынтымақтастықты дамыту",
      ),
      terms: [noTerm(sessionOn)],
      bodies: [lead("by-industry"), lead("kz-investments-development")],
      records: [
        imported(
          "S33",
          sessionOn,
          ru(
            "Machine-building was discussed at the twelfth session.",
            "Машиностроение обсуждалось на двенадцатом заседании.",
            "Машынабудаванне абмяркоўвалася на дванаццатым пасяджэнні.",
            "Машина жасау он екінші отырыста талқыланды.",
          ),
        ),
      ],
    },
    {
      code: "2.2",
      source: "S58",
      title: ru(
        "Assemble about 100 dump trucks a year in the Astana special economic zone",
        "Собирать около 100 самосвалов в год в специальной экономической зоне Астаны",
        "Збіраць каля 100 самазвалаў у год у спецыяльнай эканамічнай зоне Астаны",
        "Астананың арнайы экономикалық аймағында жылына шамамен 100 автосамосвал құрастыру",
      ),
      completion: productionStarted,
      note: ru(
        "Talks began in February 2015, in the years whose plan was not found.",
        "Переговоры начались в феврале 2015 года — в годы, план на которые не найден.",
        "Перамовы пачаліся ў лютым 2015 года — у гады, план на якія не знойдзены.",
        "Келіссөздер 2015 жылғы ақпанда, жоспары табылмаған жылдары басталды.",
      ),
      terms: [noTerm(sessionOn)],
      bodies: [
        lead("by-industry"),
        lead("kz-investments-development"),
        partner("by-embassy-kz", "S58"),
        partner("kz-akimat-astana", "S58"),
      ],
      records: [
        imported(
          "S58",
          "2015-02-28",
          ru(
            "The Belarusian embassy and the akimat of Astana were holding talks.",
            "Посольство Беларуси и акимат Астаны вели переговоры.",
            "Пасольства Беларусі і акімат Астаны вялі перамовы.",
            "Астана әкімдігі мен Беларусь елшілігі келіссөз жүргізді.",
          ),
          { claim: "not_started", precision: "month" },
        ),
      ],
    },
  ]),
  ...milestonesIn("2016-2017", "regions", sessionOn, [
    {
      code: "11.1",
      source: "S31",
      title: en(
        "Assemble farm machines of Grodno oblast in Zhambyl oblast",
        "Собирать в Жамбылской области сельхозмашины Гродненской области",
        "Збіраць у Жамбылскай вобласці сельгасмашыны Гродзенскай вобласці",
        "Жамбыл облысында Гродно облысының ауыл шаруашылығы машиналарын құрастыру",
      ),
      completion: productionStarted,
      note: en(
        "What came of it was not found.",
        "Результат не найден.",
        "Вынік не знойдзены.",
        "Нәтижесі туралы дерек табылмады.",
      ),
      terms: [yearTerm(2016, { setOn: "2015-10-19", source: "S31" })],
      bodies: [
        lead("by-grodno-oblast", "S31"),
        lead("kz-akimat-zhambyl", "S31"),
        partner("by-lidselmash", "S31"),
      ],
      records: [
        imported(
          "S31",
          "2015-10-19",
          en(
            "The two oblasts planned the assembly for 2016.",
            "Две области наметили сборку на 2016 год.",
            "Дзве вобласці намецілі зборку на 2016 год.",
            "Екі облыс құрастыруды 2016 жылға жоспарлады.",
          ),
          { claim: "not_started", side: "KZ" },
        ),
      ],
    },
  ]),
  ...milestonesIn("2017-2018", "trade", planOn, [
    {
      code: "1.1",
      carriedFrom: "2012-2013/1.2",
      source: "S40",
      title: en(
        "Reach a turnover of USD 1 bn",
        "Достичь товарооборота в 1 млрд долларов США",
        "Дасягнуць тавараабароту ў 1 млрд долараў ЗША",
        "Тауар айналымын 1 млрд АҚШ долларына жеткізу",
      ),
      completion: en(
        "Turnover of USD 1 bn in a year",
        "Товарооборот за год — 1 млрд долларов США",
        "Тавараабарот за год — 1 млрд долараў ЗША",
        "Жылдық тауар айналымы — 1 млрд АҚШ доллары",
      ),
      terms: [
        yearTerm(2018, { setOn: planOn, source: "S47", provenance: "derived" }),
        yearTerm(2020, { setOn: "2017-09-22", source: "S40" }),
      ],
      bodies: [
        lead("by-government"),
        lead("kz-government"),
        partner("by-economy"),
        partner("kz-national-economy"),
      ],
      indicators: ["trade"],
      records: [
        imported(
          "S47",
          "2018-12-31",
          en(
            "In December 2018 it was said that the goal had not been reached yet.",
            "В декабре 2018 года сообщено, что цель ещё не достигнута.",
            "У снежні 2018 года паведамлена, што мэта яшчэ не дасягнута.",
            "2018 жылғы желтоқсанда мақсатқа әлі жетпегені айтылды.",
          ),
          { claim: "in_progress", precision: "month" },
        ),
      ],
    },
  ]),
  ...milestonesIn("2017-2018", "industry", planOn, [
    {
      code: "2.1",
      source: "S38",
      title: en(
        "Launch six more assembly plants",
        "Запустить ещё шесть сборочных производств",
        "Запусціць яшчэ шэсць зборачных вытворчасцей",
        "Тағы алты құрастыру өндірісін іске қосу",
      ),
      completion: en(
        "Six plants at work",
        "Шесть производств работают",
        "Шэсць вытворчасцей працуюць",
        "Алты өндіріс жұмыс істейді",
      ),
      note: en(
        "Pinsk Small-Scale Mechanisation, Dorelektromash and others.",
        "Пинский завод средств малой механизации, «Дорэлектромаш» и другие.",
        "Пінскі завод сродкаў малой механізацыі, «Дарэлектрамаш» і іншыя.",
        "Пинск шағын механикаландыру құралдары зауыты, «Дорэлектромаш» және басқалары.",
      ),
      terms: [noTerm(planOn)],
      bodies: [lead("by-industry"), lead("kz-investments-development")],
      records: [
        imported(
          "S38",
          planOn,
          en(
            "Work to launch them was under way in March 2017.",
            "В марте 2017 года шла работа по их запуску.",
            "У сакавіку 2017 года ішла праца па іх запуску.",
            "2017 жылғы наурызда оларды іске қосу жұмысы жүріп жатты.",
          ),
          { claim: "in_progress", precision: "month" },
        ),
      ],
    },
  ]),
];
