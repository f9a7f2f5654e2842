import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { monthTerm, noTerm, yearTerm } from "@/db/seed/terms";
import { be, en, kk, ru } from "@/db/seed/text";
import { agreementSigned, productionStarted } from "./completions";
import { signedInMinsk } from "./shared-records";

const approvedOn = "2011-10-07";
const leads = [lead("by-industry"), lead("kz-industry-new-technologies")];
const servedInKazakhstan = en(
  "Machines maintained, repaired and assembled in Kazakhstan",
  "Техника обслуживается, ремонтируется и собирается в Казахстане",
  "Тэхніка абслугоўваецца, рамантуецца і збіраецца ў Казахстане",
  "Техникаға Қазақстанда қызмет көрсетіледі, ол жөнделеді және құрастырылады",
);

export const milestones2012Industry = milestonesIn("2012-2013", "industry", approvedOn, [
  {
    code: "2.1",
    carriedFrom: "2009-2011/2.5",
    source: "S3",
    title: en(
      "Raise the assembly of tractors in Kazakhstan to 1,500",
      "Довести сборку тракторов в Казахстане до 1500",
      "Давесці зборку трактароў у Казахстане да 1500",
      "Қазақстанда тракторларды құрастыруды 1500-ге жеткізу",
    ),
    completion: en(
      "1,500 tractors assembled in a year",
      "За год собрано 1500 тракторов",
      "За год сабрана 1500 трактароў",
      "Бір жылда 1500 трактор құрастырылды",
    ),
    terms: [yearTerm(2012, { setOn: approvedOn, source: "S3" })],
    bodies: [...leads, partner("by-mtz")],
    enterprises: ["mtz-oblasts"],
    indicators: ["tractors-assembled"],
    records: [
      imported(
        "S24",
        "2013-10-04",
        be(
          "In October 2013 it was said that 1,500 machines would be supplied in that year: a year after the term.",
          "В октябре 2013 года сообщено, что 1500 машин будет поставлено в том году — на год позже срока.",
          "У кастрычніку 2013 года паведамлена, што 1500 машын будзе пастаўлена ў тым годзе — на год пазней за тэрмін.",
          "2013 жылғы қазанда сол жылы 1500 машина жеткізілетіні айтылды — мерзімінен бір жыл кейін.",
        ),
        { claim: "in_progress", side: "BY" },
      ),
    ],
  },
  {
    code: "2.2",
    carriedFrom: "2009-2011/2.13",
    source: "S1",
    title: en(
      "Maintain, repair and assemble BelAZ haul trucks in Kazakhstan",
      "Обслуживать, ремонтировать и собирать в Казахстане карьерные самосвалы БелАЗ",
      "Абслугоўваць, рамантаваць і збіраць у Казахстане кар’ерныя самазвалы БелАЗ",
      "Қазақстанда БелАЗ карьерлік автосамосвалдарына қызмет көрсету, жөндеу және құрастыру",
    ),
    completion: servedInKazakhstan,
    terms: [noTerm(approvedOn)],
    bodies: [...leads, partner("by-belaz", "S1"), partner("kz-akimat-karaganda")],
    enterprises: ["kazbelaz"],
    records: [jointEnterprises()],
  },
  {
    code: "2.3",
    source: "S1",
    title: en(
      "Assemble Belarusian diesel engines in Kazakhstan",
      "Собирать в Казахстане белорусские дизельные двигатели",
      "Збіраць у Казахстане беларускія дызельныя рухавікі",
      "Қазақстанда Беларусь дизель қозғалтқыштарын құрастыру",
    ),
    completion: productionStarted,
    note: en(
      "The place and the year of the line were not found.",
      "Место и год запуска линии не найдены.",
      "Месца і год запуску лініі не знойдзены.",
      "Желінің орны мен іске қосылған жылы табылмады.",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [...leads, partner("by-mmz")],
    enterprises: ["engines-mmz"],
    records: [
      imported(
        "S3",
        "2011-10-06",
        en(
          "Engines were named among the Belarusian products assembled in Kazakhstan.",
          "Двигатели названы среди белорусской продукции, собираемой в Казахстане.",
          "Рухавікі названы сярод беларускай прадукцыі, якая збіраецца ў Казахстане.",
          "Қозғалтқыштар Қазақстанда құрастырылатын Беларусь өнімдерінің қатарында аталды.",
        ),
        { claim: "in_progress", side: "BY" },
      ),
      jointEnterprises(),
    ],
  },
  {
    code: "2.4",
    source: "S1",
    title: en(
      "Maintain, repair and assemble heavy farm machinery in Kazakhstan",
      "Обслуживать, ремонтировать и собирать в Казахстане тяжёлую сельскохозяйственную технику",
      "Абслугоўваць, рамантаваць і збіраць у Казахстане цяжкую сельскагаспадарчую тэхніку",
      "Қазақстанда ауыр ауыл шаруашылығы техникасына қызмет көрсету, жөндеу және құрастыру",
    ),
    completion: servedInKazakhstan,
    terms: [noTerm(approvedOn)],
    bodies: [
      ...leads,
      partner("by-agriculture"),
      partner("by-gomselmash"),
      partner("kz-agriculture"),
    ],
    records: [jointEnterprises()],
  },
  {
    code: "2.5",
    carriedFrom: "2009-2011/2.8",
    source: "S53",
    title: kk(
      "Assemble 150 Qyzylzhar-1300 combines in Taiynsha",
      "Собрать в Тайынше 150 комбайнов «Кызылжар-1300»",
      "Сабраць у Тайыншы 150 камбайнаў «Кызылжар-1300»",
      "Тайыншада 150 «Қызылжар-1300» комбайнын құрастыру",
    ),
    completion: en(
      "150 combines assembled",
      "Собрано 150 комбайнов",
      "Сабрана 150 камбайнаў",
      "150 комбайн құрастырылды",
    ),
    note: kk(
      "The source gives the number for the first years of the plant and no year.",
      "Источник называет это число для первых лет завода, без года.",
      "Крыніца называе гэты лік для першых гадоў завода, без года.",
      "Дереккөз бұл санды зауыттың алғашқы жылдарына арнап айтады, жылын көрсетпейді.",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [
      ...leads,
      partner("by-lidagroprommash", "S53"),
      partner("kz-kazbelagroprommash", "S53"),
      partner("kz-akimat-north-kazakhstan"),
    ],
    enterprises: ["kazbelagroprommash"],
  },
  {
    code: "2.6",
    carriedFrom: "2009-2011/2.9",
    source: "S56",
    title: en(
      "Go on with the assembly of Essil combines",
      "Продолжить сборку комбайнов «Есиль»",
      "Працягнуць зборку камбайнаў «Есіль»",
      "«Есіл» комбайндарын құрастыруды жалғастыру",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [...leads, partner("by-gomselmash", "S56"), partner("kz-agromashholding", "S56")],
    enterprises: ["essil-kostanay"],
  },
  {
    code: "2.7",
    carriedFrom: "2009-2011/2.10",
    source: "S9",
    title: ru(
      "Go on with the joint production of lifts",
      "Продолжить совместное производство лифтов",
      "Працягнуць сумесную вытворчасць ліфтаў",
      "Лифтілердің бірлескен өндірісін жалғастыру",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [...leads, partner("by-mogilevliftmash")],
    enterprises: ["lifts-balers-furniture-dairy"],
  },
  {
    code: "2.8",
    carriedFrom: "2009-2011/2.7",
    source: "S55",
    title: ru(
      "Launch special machines on the MTZ-82 base in Pavlodar",
      "Начать в Павлодаре выпуск спецмашин на базе МТЗ-82",
      "Пачаць у Паўладары выпуск спецмашын на базе МТЗ-82",
      "Павлодарда МТЗ-82 негізінде арнайы машиналар шығаруды бастау",
    ),
    completion: productionStarted,
    terms: [noTerm(approvedOn)],
    bodies: [
      ...leads,
      partner("by-mtz", "S55"),
      partner("kz-avtospetsmash", "S55"),
      partner("kz-akimat-pavlodar"),
    ],
    enterprises: ["avtospetsmash-pavlodar"],
  },
  {
    code: "2.9",
    carriedFrom: "2009-2011/2.1",
    source: "S14",
    title: en(
      "Go on with the joint industrial projects in Kazakhstan",
      "Продолжить совместные промышленные проекты в Казахстане",
      "Працягнуць сумесныя прамысловыя праекты ў Казахстане",
      "Қазақстандағы бірлескен өнеркәсіптік жобаларды жалғастыру",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [...leads, partner("by-government"), partner("kz-government")],
    records: [
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
      imported(
        "S24",
        "2013-10-04",
        be(
          "Belarusian television counted 13 joint productions.",
          "Белорусское телевидение насчитало 13 совместных производств.",
          "Беларускае тэлебачанне налічыла 13 сумесных вытворчасцей.",
          "Беларусь телевизиясы 13 бірлескен өндірісті атады.",
        ),
        { side: "BY" },
      ),
    ],
  },
  {
    code: "2.10",
    source: "S1",
    listedOn: "2012-05-14",
    title: en(
      "Conclude the agreement of Agat – Control Systems and Kazakhstan Engineering",
      "Заключить соглашение между компаниями «АГАТ – системы управления» и «Казахстан инжиниринг»",
      "Заключыць пагадненне паміж кампаніямі «АГАТ – сістэмы кіравання» і «Казахстан інжынірынг»",
      "«Қазақстан инжиниринг» және «АГАТ – басқару жүйелері» компаниялары арасында келісім жасасу",
    ),
    completion: agreementSigned,
    terms: [
      monthTerm("May 2012", "2012-05-01", "2012-05-31", { setOn: "2012-05-14", source: "S1" }),
    ],
    bodies: [
      lead("by-agat", "S1"),
      lead("kz-kazakhstan-engineering", "S1"),
      partner("by-military-industry"),
      partner("kz-industry-new-technologies"),
    ],
    agreements: ["2012-agat-kazakhstan-engineering"],
    records: [signedInMinsk],
  },
  {
    code: "2.11",
    source: "S28",
    listedOn: "2013-10-04",
    title: en(
      "Set up an industrial and technology park for farm machinery in the Astana free economic zone",
      "Создать индустриально-технологический парк сельскохозяйственной техники в свободной экономической зоне Астаны",
      "Стварыць індустрыяльна-тэхналагічны парк сельскагаспадарчай тэхнікі ў свабоднай эканамічнай зоне Астаны",
      "Астананың еркін экономикалық аймағында ауыл шаруашылығы техникасының индустриялық-технологиялық паркін құру",
    ),
    completion: en("Park at work", "Парк работает", "Парк працуе", "Парк жұмыс істейді"),
    note: en(
      "Another source places the park in the north of the country.",
      "Другой источник помещает парк на севере страны.",
      "Другая крыніца змяшчае парк на поўначы краіны.",
      "Басқа дереккөз паркті елдің солтүстігінде деп көрсетеді.",
    ),
    terms: [noTerm("2013-10-04")],
    bodies: [
      lead("by-industry", "S28"),
      lead("kz-industry-new-technologies", "S28"),
      partner("by-maz", "S28"),
      partner("by-brest-electromechanical", "S28"),
      partner("by-bobruiskagromash", "S28"),
      partner("by-lidselmash", "S28"),
      partner("by-lidagroprommash", "S28"),
      partner("kz-akimat-astana"),
    ],
    enterprises: ["industrial-park-astana"],
    records: [
      imported(
        "S27",
        "2013-12-11",
        en(
          "About six hectares were allotted for the park.",
          "Под парк выделено около шести гектаров.",
          "Пад парк выдзелена каля шасці гектараў.",
          "Парк үшін шамамен алты гектар жер бөлінді.",
        ),
        { claim: "in_progress", provenance: "official" },
      ),
    ],
  },
  {
    code: "2.12",
    source: "S24",
    listedOn: "2013-10-04",
    title: be(
      "Supply railway carriages of the Mogilev carriage works to Kazakhstan",
      "Поставить в Казахстан вагоны Могилёвского вагоностроительного завода",
      "Паставіць у Казахстан вагоны Магілёўскага вагонабудаўнічага завода",
      "Қазақстанға Могилёв вагон жасау зауытының вагондарын жеткізу",
    ),
    completion: be(
      "Carriages delivered",
      "Вагоны поставлены",
      "Вагоны пастаўлены",
      "Вагондар жеткізілді",
    ),
    terms: [noTerm("2013-10-04")],
    bodies: [...leads, partner("by-mogilev-carriage", "S24")],
    records: [
      imported(
        "S24",
        "2013-10-04",
        be(
          "A large contract of the works was named during the visit to Astana.",
          "Во время визита в Астану назван крупный контракт завода.",
          "Падчас візіту ў Астану названы буйны кантракт завода.",
          "Астанаға сапар кезінде зауыттың ірі келісімшарты аталды.",
        ),
        { side: "BY" },
      ),
    ],
  },
]);

function jointEnterprises() {
  return imported(
    "S1",
    "2012-05-14",
    en(
      "Joint enterprises in Kazakhstan work with BelAZ quarry trucks, diesel engines and heavy farm machinery.",
      "Совместные предприятия в Казахстане работают с карьерными самосвалами БелАЗ, дизельными двигателями и тяжёлой сельскохозяйственной техникой.",
      "Сумесныя прадпрыемствы ў Казахстане працуюць з кар’ернымі самазваламі БелАЗ, дызельнымі рухавікамі і цяжкай сельскагаспадарчай тэхнікай.",
      "Қазақстандағы бірлескен кәсіпорындар БелАЗ карьерлік автосамосвалдарымен, дизель қозғалтқыштарымен және ауыр ауыл шаруашылығы техникасымен жұмыс істейді.",
    ),
    { claim: "in_progress", side: "BY" },
  );
}
