import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { noTerm, spanTerm, yearTerm } from "@/db/seed/terms";
import { en, kk, ru } from "@/db/seed/text";
import { plantOpened, productionStarted, ventureSetUp } from "./completions";

const agreedOn = "2009-11-26";
const leads = [lead("by-industry"), lead("kz-industry-trade")];

export const milestones2009Industry = milestonesIn("2009-2011", "industry", agreedOn, [
  {
    code: "2.1",
    source: "S9",
    title: ru(
      "Carry out the 37 joint projects offered for the industrialisation of Kazakhstan (about USD 6.5 bn)",
      "Выполнить 37 совместных проектов, предложенных для индустриализации Казахстана (около 6,5 млрд долларов США)",
      "Выканаць 37 сумесных праектаў, прапанаваных для індустрыялізацыі Казахстана (каля 6,5 млрд долараў ЗША)",
      "Қазақстанды индустрияландыруға ұсынылған 37 бірлескен жобаны жүзеге асыру (шамамен 6,5 млрд АҚШ доллары)",
    ),
    note: en(
      "The number of projects differs from one speaker to the next: 37, about 30, 28. Every number is kept with its speaker and day.",
      "Число проектов у разных выступавших разное: 37, около 30, 28. Каждое число сохранено вместе с тем, кто и когда его назвал.",
      "Лік праектаў у розных прамоўцаў розны: 37, каля 30, 28. Кожны лік захаваны разам з тым, хто і калі яго назваў.",
      "Жобалар саны әр айтушыда әртүрлі: 37, шамамен 30, 28. Әр сан айтқан адамымен және күнімен бірге сақталған.",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [
      lead("by-government", "S9"),
      lead("kz-government", "S10"),
      partner("by-industry"),
      partner("kz-industry-trade"),
    ],
    records: [
      imported(
        "S9",
        "2009-11-09",
        ru(
          "After the talks of the prime ministers it was said that the Government of Kazakhstan supports all 37 projects.",
          "По итогам переговоров премьер-министров сообщено, что Правительство Казахстана поддержало все 37 проектов.",
          "Па выніках перамоў прэм’ер-міністраў паведамлена, што Урад Казахстана падтрымаў усе 37 праектаў.",
          "Премьер-министрлердің келіссөздерінен кейін Қазақстан Үкіметі 37 жобаның бәрін қолдағаны хабарланды.",
        ),
      ),
      imported(
        "S4",
        "2011-09-21",
        ru(
          "The Kazakh chargé d'affaires said that 28 projects were being carried out.",
          "Временный поверенный в делах Казахстана сообщил, что выполняется 28 проектов.",
          "Часовы павераны ў справах Казахстана паведаміў, што выконваецца 28 праектаў.",
          "Қазақстанның уақытша сенімді өкілі 28 жоба жүзеге асырылып жатқанын айтты.",
        ),
        { claim: "in_progress", side: "KZ" },
      ),
    ],
  },
  {
    code: "2.2",
    source: "S7",
    title: ru(
      "Approve about 30 joint production projects in Kazakhstan (about USD 3 bn)",
      "Утвердить около 30 проектов совместных производств в Казахстане (около 3 млрд долларов США)",
      "Зацвердзіць каля 30 праектаў сумесных вытворчасцей у Казахстане (каля 3 млрд долараў ЗША)",
      "Қазақстандағы шамамен 30 бірлескен өндіріс жобасын бекіту (шамамен 3 млрд АҚШ доллары)",
    ),
    completion: ru(
      "List of projects approved",
      "Перечень проектов утверждён",
      "Пералік праектаў зацверджаны",
      "Жобалар тізбесі бекітілді",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [lead("by-government", "S7"), lead("kz-government", "S7"), partner("by-economy")],
    records: [
      imported(
        "S7",
        "2009-11-25",
        ru(
          "The President of Belarus spoke of about 30 projects that were still to be approved.",
          "Президент Беларуси говорил примерно о 30 проектах, которые ещё предстояло утвердить.",
          "Прэзідэнт Беларусі гаварыў прыкладна пра 30 праектаў, якія яшчэ трэба было зацвердзіць.",
          "Беларусь Президенті әлі бекітілуі тиіс шамамен 30 жоба туралы айтты.",
        ),
        { claim: "not_started", side: "BY" },
      ),
      imported(
        "S11",
        "2011-05-24",
        en(
          "The President of Belarus recalled around 30 joint programmes agreed in 2009.",
          "Президент Беларуси напомнил примерно о 30 совместных программах, согласованных в 2009 году.",
          "Прэзідэнт Беларусі нагадаў прыкладна пра 30 сумесных праграм, узгодненых у 2009 годзе.",
          "Беларусь Президенті 2009 жылы келісілген шамамен 30 бірлескен бағдарламаны еске салды.",
        ),
        { side: "BY" },
      ),
    ],
  },
  {
    code: "2.3",
    source: "S3",
    listedOn: agreedOn,
    title: en(
      "Open assembly plants for Belarusian machinery in Kazakhstan",
      "Открыть в Казахстане сборочные производства белорусской техники",
      "Адкрыць у Казахстане зборачныя вытворчасці беларускай тэхнікі",
      "Қазақстанда Беларусь техникасын құрастыратын өндірістер ашу",
    ),
    completion: en(
      "Twelve plants opened",
      "Открыто двенадцать производств",
      "Адкрыта дванаццаць вытворчасцей",
      "Он екі өндіріс ашылды",
    ),
    terms: [spanTerm(2010, 2011, { setOn: agreedOn, source: "S3", provenance: "derived" })],
    bodies: leads,
    records: [
      imported(
        "S3",
        "2011-10-06",
        en(
          "Deputy Prime Minister Ivanov: twelve assembly plants were opened in 2010–2011.",
          "Заместитель премьер-министра Иванов: в 2010–2011 годах открыто двенадцать сборочных производств.",
          "Намеснік прэм’ер-міністра Іваноў: у 2010–2011 гадах адкрыта дванаццаць зборачных вытворчасцей.",
          "Премьер-министрдің орынбасары Иванов: 2010–2011 жылдары он екі құрастыру өндірісі ашылды.",
        ),
        { claim: "done", side: "BY" },
      ),
    ],
  },
  {
    code: "2.4",
    source: "S3",
    listedOn: "2011-10-06",
    title: en(
      "Commission four more assembly plants",
      "Ввести ещё четыре сборочных производства",
      "Увесці яшчэ чатыры зборачныя вытворчасці",
      "Тағы төрт құрастыру өндірісін іске қосу",
    ),
    completion: en(
      "Four plants commissioned",
      "Четыре производства введены",
      "Чатыры вытворчасці ўведзены",
      "Төрт өндіріс іске қосылды",
    ),
    note: en(
      "Whether the four were commissioned was not found. Later counts are 13 (2013) and 8 (2017).",
      "Введены ли эти четыре, не найдено. Позднее назывались 13 (2013 год) и 8 (2017 год).",
      "Ці ўведзены гэтыя чатыры, не знойдзена. Пазней называліся 13 (2013 год) і 8 (2017 год).",
      "Осы төртеуінің іске қосылғаны туралы дерек табылмады. Кейін 13 (2013 жыл) және 8 (2017 жыл) деп аталды.",
    ),
    terms: [yearTerm(2011, { setOn: "2011-10-06", source: "S3" })],
    bodies: [lead("by-industry"), lead("kz-industry-new-technologies")],
  },
  {
    code: "2.5",
    source: "S9",
    title: ru(
      "Assemble Belarusian tractors in Kazakhstan",
      "Собирать в Казахстане белорусские тракторы",
      "Збіраць у Казахстане беларускія трактары",
      "Қазақстанда Беларусь тракторларын құрастыру",
    ),
    completion: productionStarted,
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-mtz", "S9")],
    enterprises: ["mtz-oblasts"],
    indicators: ["tractors-assembled"],
    records: [
      imported(
        "S9",
        "2009-11-09",
        ru(
          "About 350 tractors were assembled in 2009; they work in Akmola, Kostanay, North Kazakhstan, East Kazakhstan and Karaganda oblasts.",
          "В 2009 году собрано около 350 тракторов; они работают в Акмолинской, Костанайской, Северо-Казахстанской, Восточно-Казахстанской и Карагандинской областях.",
          "У 2009 годзе сабрана каля 350 трактароў; яны працуюць у Акмалінскай, Кастанайскай, Паўночна-Казахстанскай, Усходне-Казахстанскай і Карагандзінскай абласцях.",
          "2009 жылы шамамен 350 трактор құрастырылды; олар Ақмола, Қостанай, Солтүстік Қазақстан, Шығыс Қазақстан және Қарағанды облыстарында жұмыс істейді.",
        ),
        { claim: "in_progress" },
      ),
    ],
  },
  {
    code: "2.6",
    source: "S54",
    title: en(
      "Assemble MTZ-82 tractors in Pavlodar",
      "Собирать тракторы МТЗ-82 в Павлодаре",
      "Збіраць трактары МТЗ-82 у Паўладары",
      "Павлодарда МТЗ-82 тракторларын құрастыру",
    ),
    completion: productionStarted,
    note: en(
      "The assembly began before the programme.",
      "Сборка началась до программы.",
      "Зборка пачалася да праграмы.",
      "Құрастыру бағдарламадан бұрын басталған.",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-mtz", "S54"), partner("kz-kazakhstantraktor", "S54")],
    enterprises: ["mtz-pavlodar"],
    records: [
      imported(
        "S54",
        "2005-09-30",
        en(
          "The first 20 tractors were assembled by 21 September 2005; 500 were planned by the end of that year.",
          "К 21 сентября 2005 года собраны первые 20 тракторов; до конца того года намечалось 500.",
          "Да 21 верасня 2005 года сабраны першыя 20 трактароў; да канца таго года намячалася 500.",
          "2005 жылғы 21 қыркүйекке қарай алғашқы 20 трактор құрастырылды; сол жылдың соңына дейін 500 трактор жоспарланды.",
        ),
        { claim: "in_progress", happenedOn: "2005-09-21" },
      ),
    ],
  },
  {
    code: "2.7",
    source: "S55",
    title: ru(
      "Launch special machines on the MTZ-82 base in Pavlodar",
      "Начать в Павлодаре выпуск спецмашин на базе МТЗ-82",
      "Пачаць у Паўладары выпуск спецмашын на базе МТЗ-82",
      "Павлодарда МТЗ-82 негізінде арнайы машиналар шығаруды бастау",
    ),
    completion: productionStarted,
    note: en(
      "The source shows no date; it calls the line ready for launch.",
      "Источник не датирован; линия названа в нём готовой к запуску.",
      "Крыніца без даты; лінія названа ў ёй гатовай да запуску.",
      "Дереккөзде күні көрсетілмеген; онда желі іске қосуға дайын делінген.",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-mtz", "S55"), partner("kz-avtospetsmash", "S55")],
    enterprises: ["avtospetsmash-pavlodar"],
  },
  {
    code: "2.8",
    source: "S53",
    title: kk(
      "Open the KazBelAgropromMash combine plant in Taiynsha",
      "Открыть в Тайынше завод комбайнов «КазБелАгропромМаш»",
      "Адкрыць у Тайыншы завод камбайнаў «КазБелАграпрамМаш»",
      "Тайыншада «ҚазБелАгропромМаш» комбайн зауытын ашу",
    ),
    completion: plantOpened,
    terms: [noTerm(agreedOn)],
    bodies: [
      ...leads,
      partner("by-lidagroprommash", "S53"),
      partner("kz-kazbelagroprommash", "S53"),
      partner("kz-akimat-north-kazakhstan"),
    ],
    enterprises: ["kazbelagroprommash"],
    records: [
      imported(
        "S53",
        "2010-09-06",
        kk(
          "The plant was opened; 150 Qyzylzhar-1300 combines were planned for the first years.",
          "Завод открыт; на первые годы намечено 150 комбайнов «Кызылжар-1300».",
          "Завод адкрыты; на першыя гады намечана 150 камбайнаў «Кызылжар-1300».",
          "Зауыт ашылды; алғашқы жылдары 150 «Қызылжар-1300» комбайны жоспарланды.",
        ),
        { claim: "done", precision: "month" },
      ),
    ],
  },
  {
    code: "2.9",
    source: "S56",
    title: en(
      "Assemble Essil combines in Kazakhstan",
      "Собирать в Казахстане комбайны «Есиль»",
      "Збіраць у Казахстане камбайны «Есіль»",
      "Қазақстанда «Есіл» комбайндарын құрастыру",
    ),
    completion: productionStarted,
    note: en(
      "The partnership dates from 2007, before the programme; the source is of 2019.",
      "Партнёрство существует с 2007 года, до программы; источник относится к 2019 году.",
      "Партнёрства існуе з 2007 года, да праграмы; крыніца адносіцца да 2019 года.",
      "Серіктестік бағдарламадан бұрын, 2007 жылдан басталады; дереккөз 2019 жылғы.",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-gomselmash", "S56"), partner("kz-agromashholding", "S56")],
    enterprises: ["essil-kostanay"],
  },
  {
    code: "2.10",
    source: "S9",
    title: ru(
      "Set up joint production of lifts",
      "Создать совместное производство лифтов",
      "Стварыць сумесную вытворчасць ліфтаў",
      "Лифтілердің бірлескен өндірісін құру",
    ),
    completion: ventureSetUp,
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-mogilevliftmash")],
    enterprises: ["lifts-balers-furniture-dairy"],
    records: [alreadySetUp()],
  },
  {
    code: "2.11",
    source: "S9",
    title: ru(
      "Set up joint production of balers",
      "Создать совместное производство пресс-подборщиков",
      "Стварыць сумесную вытворчасць прэс-падборшчыкаў",
      "Пресс-жинағыштардың бірлескен өндірісін құру",
    ),
    completion: ventureSetUp,
    terms: [noTerm(agreedOn)],
    bodies: leads,
    enterprises: ["lifts-balers-furniture-dairy"],
    records: [alreadySetUp()],
  },
  {
    code: "2.12",
    source: "S9",
    title: ru(
      "Set up joint production of furniture",
      "Создать совместное производство мебели",
      "Стварыць сумесную вытворчасць мэблі",
      "Жиһаздың бірлескен өндірісін құру",
    ),
    completion: ventureSetUp,
    terms: [noTerm(agreedOn)],
    bodies: [lead("by-bellesbumprom"), lead("kz-industry-trade"), partner("by-industry")],
    enterprises: ["lifts-balers-furniture-dairy"],
    records: [alreadySetUp()],
  },
  {
    code: "2.13",
    source: "S1",
    title: en(
      "Set up a joint enterprise for BelAZ haul trucks",
      "Создать совместное предприятие по карьерным самосвалам БелАЗ",
      "Стварыць сумеснае прадпрыемства па кар’ерных самазвалах БелАЗ",
      "БелАЗ карьерлік автосамосвалдары бойынша бірлескен кәсіпорын құру",
    ),
    completion: ventureSetUp,
    note: en(
      "The year of its founding was not found.",
      "Год создания не найден.",
      "Год стварэння не знойдзены.",
      "Құрылған жылы табылмады.",
    ),
    terms: [noTerm(agreedOn)],
    bodies: [...leads, partner("by-belaz", "S1")],
    enterprises: ["kazbelaz"],
    records: [
      imported(
        "S1",
        "2012-05-14",
        en(
          "Joint enterprises maintain, repair and assemble BelAZ quarry trucks in Kazakhstan.",
          "Совместные предприятия обслуживают, ремонтируют и собирают в Казахстане карьерные самосвалы БелАЗ.",
          "Сумесныя прадпрыемствы абслугоўваюць, рамантуюць і збіраюць у Казахстане кар’ерныя самазвалы БелАЗ.",
          "Бірлескен кәсіпорындар Қазақстанда БелАЗ карьерлік автосамосвалдарына қызмет көрсетеді, жөндейді және құрастырады.",
        ),
        { claim: "done", side: "BY" },
      ),
    ],
  },
]);

/** One sentence of one source names all three. */
function alreadySetUp() {
  return imported(
    "S9",
    "2009-11-09",
    ru(
      "Joint production of lifts, balers and furniture and joint dairies were said to be set up already.",
      "Сообщено, что совместные производства лифтов, пресс-подборщиков, мебели и молочной продукции уже созданы.",
      "Паведамлена, што сумесныя вытворчасці ліфтаў, прэс-падборшчыкаў, мэблі і малочнай прадукцыі ўжо створаны.",
      "Лифтілердің, пресс-жинағыштардың, жиһаздың және сүт өнімдерінің бірлескен өндірістері құрылып қойғаны хабарланды.",
    ),
    { claim: "done" },
  );
}
