import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { noTerm, standingTerm, yearTerm } from "@/db/seed/terms";
import { en, kk, ru } from "@/db/seed/text";
import { kilometresRebuilt, sectionRebuilt } from "./completions";

// The Kazakh section of the road Western Europe – Western China: 2,452 km to be rebuilt.
// Laid, open to traffic and commissioned are three measures; they are never added to one another.
const leads = [lead("by-transport"), lead("kz-transport", "S66")];
const saidOn = "2011-09-30";
const approvedOn = "2011-10-07";
const movedOn = "2012-07-26";
const lengthOf = { indicators: ["corridor-length"] };

const oblast = (
  code: string,
  akimat: string,
  km: number,
  year: 2012 | 2013,
  names: { en: string; ru: string; be: string; kk: string },
) => ({
  code,
  source: "S66",
  title: kk(
    `Rebuild the corridor in ${names.en} (${km} km)`,
    `Реконструировать коридор ${names.ru} (${km} км)`,
    `Рэканструяваць калідор ${names.be} (${km} км)`,
    `${names.kk} дәлізді қайта жаңарту (${km} шақырым)`,
  ),
  completion: sectionRebuilt,
  terms: [yearTerm(year, { setOn: saidOn, source: "S66" })],
  bodies: [...leads, partner(akimat)],
  ...lengthOf,
});

const kilometres = (code: string, year: number, km: number) => ({
  code,
  source: "S67",
  listedOn: movedOn,
  title: en(
    `Rebuild ${km} km of the corridor in ${year}`,
    `Реконструировать в ${year} году ${km} км коридора`,
    `Рэканструяваць у ${year} годзе ${km} км калідора`,
    `${year} жылы дәліздің ${km} шақырымын қайта жаңарту`,
  ),
  completion: kilometresRebuilt,
  terms: [yearTerm(year, { setOn: movedOn, source: "S67" })],
  bodies: leads,
  ...lengthOf,
});

const started = milestonesIn("2009-2011", "transport", "2009-11-26", [
  {
    code: "5.1",
    source: "S65",
    title: en(
      "Begin rebuilding the Kazakh section of the road Western Europe – Western China",
      "Начать реконструкцию казахстанского участка дороги Западная Европа – Западный Китай",
      "Пачаць рэканструкцыю казахстанскага ўчастка дарогі Заходняя Еўропа – Заходні Кітай",
      "Батыс Еуропа – Батыс Қытай жолының қазақстандық учаскесін қайта жаңартуды бастау",
    ),
    completion: en("Works begun", "Работы начаты", "Работы пачаты", "Жұмыстар басталды"),
    terms: [yearTerm(2009, { setOn: "2009-11-26", source: "S65" })],
    bodies: leads,
    ...lengthOf,
    records: [
      imported(
        "S65",
        "2009-12-31",
        en(
          "The works began in 2009.",
          "Работы начались в 2009 году.",
          "Работы пачаліся ў 2009 годзе.",
          "Жұмыстар 2009 жылы басталды.",
        ),
        { claim: "done", side: "KZ", precision: "year" },
      ),
    ],
  },
  {
    code: "5.2",
    source: "S64",
    title: ru(
      "Put into operation the section Karabutak – Irgiz – border of Kyzylorda oblast (215 km)",
      "Ввести участок Карабутак – Иргиз – граница Кызылординской области (215 км)",
      "Увесці ўчастак Карабутак – Іргіз – мяжа Кызылардзінскай вобласці (215 км)",
      "Қарабұтақ – Ырғыз – Қызылорда облысының шекарасы учаскесін іске қосу (215 шақырым)",
    ),
    completion: en(
      "Section in operation",
      "Участок введён",
      "Участак уведзены",
      "Учаске іске қосылды",
    ),
    terms: [yearTerm(2011, { setOn: "2009-11-26", source: "S64", provenance: "derived" })],
    bodies: [...leads, partner("kz-akimat-aktobe")],
    ...lengthOf,
    records: [
      imported(
        "S64",
        "2011-12-31",
        ru(
          "215 km were put into operation in 2011.",
          "В 2011 году введено 215 км.",
          "У 2011 годзе ўведзена 215 км.",
          "2011 жылы 215 шақырым іске қосылды.",
        ),
        { claim: "done", side: "KZ", precision: "year" },
      ),
    ],
  },
]);

const whole = milestonesIn("2012-2013", "transport", approvedOn, [
  {
    code: "5.1",
    carriedFrom: "2009-2011/5.1",
    source: "S64",
    title: en(
      "Rebuild the Kazakh section of the road Western Europe – Western China (2,452 km)",
      "Реконструировать казахстанский участок дороги Западная Европа – Западный Китай (2452 км)",
      "Рэканструяваць казахстанскі ўчастак дарогі Заходняя Еўропа – Заходні Кітай (2452 км)",
      "Батыс Еуропа – Батыс Қытай жолының қазақстандық учаскесін қайта жаңарту (2452 шақырым)",
    ),
    completion: en(
      "2,452 km rebuilt and open to traffic",
      "2452 км реконструированы, движение открыто",
      "2452 км рэканструяваны, рух адкрыты",
      "2452 шақырым қайта жаңартылып, қозғалыс ашылды",
    ),
    note: en(
      "215 + 700 + 806 + 262 + 469 = 2,452: the kilometres of 2011 and the plans of the years after it make up exactly the length to be rebuilt.",
      "215 + 700 + 806 + 262 + 469 = 2452: километры 2011 года и планы следующих лет в точности составляют длину под реконструкцию.",
      "215 + 700 + 806 + 262 + 469 = 2452: кіламетры 2011 года і планы наступных гадоў дакладна складаюць даўжыню пад рэканструкцыю.",
      "215 + 700 + 806 + 262 + 469 = 2452: 2011 жылғы шақырым мен кейінгі жылдардың жоспарлары қайта жаңартылуы тиіс ұзындыққа дәл тең.",
    ),
    terms: [
      yearTerm(2013, { setOn: saidOn, source: "S66", provenance: "derived" }),
      yearTerm(2015, {
        setOn: movedOn,
        source: "S67",
        reason: en(
          "The plan by year then ran to 2015: 806 km in 2013, 262 km in 2014, 469 km in 2015",
          "План по годам доходил теперь до 2015 года: 806 км в 2013, 262 км в 2014, 469 км в 2015",
          "План па гадах даходзіў цяпер да 2015 года: 806 км у 2013, 262 км у 2014, 469 км у 2015",
          "Жылдар бойынша жоспар енді 2015 жылға дейін созылды: 2013 жылы 806, 2014 жылы 262, 2015 жылы 469 шақырым",
        ),
      }),
      yearTerm(2016, {
        setOn: "2016-04-30",
        asWritten: "end of 2016",
        source: "S71",
        reason: en(
          "457 km were left to rebuild in April 2016",
          "В апреле 2016 года оставалось реконструировать 457 км",
          "У красавіку 2016 года заставалася рэканструяваць 457 км",
          "2016 жылғы сәуірде қайта жаңартылуы тиіс 457 шақырым қалды",
        ),
      }),
    ],
    bodies: [
      ...leads,
      partner("kz-akimat-aktobe"),
      partner("kz-akimat-kyzylorda"),
      partner("kz-akimat-south-kazakhstan"),
      partner("kz-akimat-zhambyl"),
      partner("kz-akimat-almaty-oblast"),
    ],
    indicators: ["corridor-length", "corridor-parts"],
    records: [
      imported(
        "S1",
        "2012-05-14",
        en(
          "Kazakhstan is completing its section; the article rounds it to 2,700 km.",
          "Казахстан завершает строительство своего участка; в статье он округлён до 2700 км.",
          "Казахстан завяршае будаўніцтва свайго ўчастка; у артыкуле ён акруглены да 2700 км.",
          "Қазақстан өз учаскесінің құрылысын аяқтап жатыр; мақалада ол 2700 шақырымға дейін дөңгелектелген.",
        ),
        { claim: "in_progress" },
      ),
      imported(
        "S69",
        "2013-10-21",
        ru(
          "710 km were laid in 2013 by that day; 915 km had been open before.",
          "К этому дню в 2013 году уложено 710 км; прежде было открыто 915 км.",
          "Да гэтага дня ў 2013 годзе пакладзена 710 км; раней было адкрыта 915 км.",
          "Осы күнге дейін 2013 жылы 710 шақырым төселді; бұған дейін 915 шақырым ашылған.",
        ),
        { claim: "in_progress", side: "KZ" },
      ),
      imported(
        "S71",
        "2016-04-30",
        en("457 km were left.", "Оставалось 457 км.", "Заставалася 457 км.", "457 шақырым қалды."),
        { claim: "in_progress", side: "KZ", precision: "month" },
      ),
      imported(
        "S72",
        "2016-06-30",
        en(
          "More than 2,000 km were ready.",
          "Готово более 2000 км.",
          "Гатова больш за 2000 км.",
          "2000 шақырымнан астамы дайын.",
        ),
        { claim: "in_progress", side: "KZ", precision: "month" },
      ),
      imported(
        "S73",
        "2017-12-31",
        ru(
          "Minister Kasymbek said that all planned works had been done.",
          "Министр Касымбек заявил, что все запланированные работы выполнены.",
          "Міністр Касымбек заявіў, што ўсе запланаваныя работы выкананы.",
          "Министр Қасымбек барлық жоспарланған жұмыс орындалғанын мәлімдеді.",
        ),
        { claim: "done", side: "KZ", precision: "year" },
      ),
    ],
  },
  oblast("5.2", "kz-akimat-aktobe", 355, 2012, {
    en: "Aktobe oblast",
    ru: "в Актюбинской области",
    be: "у Акцюбінскай вобласці",
    kk: "Ақтөбе облысында",
  }),
  oblast("5.3", "kz-akimat-kyzylorda", 812, 2012, {
    en: "Kyzylorda oblast",
    ru: "в Кызылординской области",
    be: "у Кызылардзінскай вобласці",
    kk: "Қызылорда облысында",
  }),
  oblast("5.4", "kz-akimat-south-kazakhstan", 448, 2013, {
    en: "South Kazakhstan oblast",
    ru: "в Южно-Казахстанской области",
    be: "у Паўднёва-Казахстанскай вобласці",
    kk: "Оңтүстік Қазақстан облысында",
  }),
  oblast("5.5", "kz-akimat-zhambyl", 495, 2013, {
    en: "Zhambyl oblast",
    ru: "в Жамбылской области",
    be: "у Жамбылскай вобласці",
    kk: "Жамбыл облысында",
  }),
  oblast("5.6", "kz-akimat-almaty-oblast", 341, 2013, {
    en: "Almaty oblast",
    ru: "в Алматинской области",
    be: "у Алмацінскай вобласці",
    kk: "Алматы облысында",
  }),
  {
    code: "5.7",
    source: "S64",
    title: ru(
      "Rebuild 716 km of the corridor in 2012",
      "Реконструировать в 2012 году 716 км коридора",
      "Рэканструяваць у 2012 годзе 716 км калідора",
      "2012 жылы дәліздің 716 шақырымын қайта жаңарту",
    ),
    completion: kilometresRebuilt,
    note: ru(
      "532 and 184 km; in July 2012 the plan was given as 700 km. The source has no date; it speaks of 2011 as past.",
      "532 и 184 км; в июле 2012 года план назван в 700 км. Источник не датирован; о 2011 годе в нём сказано как о прошедшем.",
      "532 і 184 км; у ліпені 2012 года план названы ў 700 км. Крыніца без даты; пра 2011 год у ёй сказана як пра мінулы.",
      "532 және 184 шақырым; 2012 жылғы шілдеде жоспар 700 шақырым деп аталды. Дереккөздің күні жоқ; онда 2011 жыл өткен жыл ретінде аталады.",
    ),
    terms: [yearTerm(2012, { setOn: approvedOn, source: "S64", provenance: "derived" })],
    bodies: leads,
    ...lengthOf,
    records: [
      imported(
        "S68",
        "2012-12-19",
        en(
          "The minister: 800 km were laid in 2012. Laid is not yet open to traffic.",
          "Министр: в 2012 году уложено 800 км. Уложено ещё не значит открыто для движения.",
          "Міністр: у 2012 годзе пакладзена 800 км. Пакладзена яшчэ не значыць адкрыта для руху.",
          "Министр: 2012 жылы 800 шақырым төселді. Төселгені қозғалысқа ашылғаны емес.",
        ),
        { claim: "in_progress", side: "KZ" },
      ),
    ],
  },
  {
    ...kilometres("5.8", 2013, 806),
    records: [
      imported(
        "S69",
        "2013-10-21",
        ru(
          "710 km were laid by that day.",
          "К этому дню уложено 710 км.",
          "Да гэтага дня пакладзена 710 км.",
          "Осы күнге дейін 710 шақырым төселді.",
        ),
        { claim: "in_progress", side: "KZ" },
      ),
    ],
  },
  kilometres("5.9", 2014, 262),
  kilometres("5.10", 2015, 469),
]);

const transit = milestonesIn("2012-2013", "transport", approvedOn, [
  {
    code: "5.11",
    source: "S1",
    title: en(
      "Use the transit of both countries together",
      "Совместно использовать транзитные возможности двух стран",
      "Сумесна выкарыстоўваць транзітныя магчымасці дзвюх краін",
      "Екі елдің транзиттік мүмкіндіктерін бірлесіп пайдалану",
    ),
    terms: [standingTerm({ setOn: approvedOn, source: "S1" })],
    bodies: leads,
    records: [
      imported(
        "S1",
        "2012-05-14",
        en(
          "Using the transit of both countries was proposed.",
          "Предложено использовать транзит обеих стран.",
          "Прапанавана выкарыстоўваць транзіт абедзвюх краін.",
          "Екі елдің транзиттік мүмкіндіктерін пайдалану ұсынылды.",
        ),
      ),
    ],
  },
  {
    code: "5.12",
    source: "S1",
    title: en(
      "Bring road cargo from China to Europe in two weeks",
      "Доставлять автомобильные грузы из Китая в Европу за две недели",
      "Дастаўляць аўтамабільныя грузы з Кітая ў Еўропу за два тыдні",
      "Автомобиль жүктерін Қытайдан Еуропаға екі аптада жеткізу",
    ),
    completion: en(
      "Cargo arrives in two weeks",
      "Груз доставляется за две недели",
      "Груз дастаўляецца за два тыдні",
      "Жүк екі аптада жетеді",
    ),
    terms: [noTerm(approvedOn)],
    bodies: leads,
    records: [
      imported(
        "S1",
        "2012-05-14",
        en(
          "Road cargo is to need two weeks instead of a month or more.",
          "Автомобильному грузу должно хватать двух недель вместо месяца и более.",
          "Аўтамабільнаму грузу павінна хапаць двух тыдняў замест месяца і больш.",
          "Автомобиль жүгі бір ай не одан да көп уақыттың орнына екі аптада жетуі тиіс.",
        ),
      ),
    ],
  },
]);

export const milestonesCorridor = [...started, ...whole, ...transit];
