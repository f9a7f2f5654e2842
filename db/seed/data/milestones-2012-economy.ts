import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { monthTerm, noTerm, spanTerm, standingTerm } from "@/db/seed/terms";
import { en, ru } from "@/db/seed/text";
import { agreementAmended, agreementSigned, resultsReported } from "./completions";
import { committedInAstana, signedInMinsk } from "./shared-records";

const plan = "2012-2013";
const approvedOn = "2011-10-07";
const talksOn = "2012-05-14";
const visitOn = "2012-11-10";
const planTerm = () => spanTerm(2012, 2013, { setOn: approvedOn, source: "S2" });
const may2012 = () =>
  monthTerm("May 2012", "2012-05-01", "2012-05-31", { setOn: talksOn, source: "S1" });

export const milestones2012Economy = [
  ...milestonesIn(plan, "trade", approvedOn, [
    {
      code: "1.1",
      carriedFrom: "2009-2011/1.1",
      source: "S3",
      title: en(
        "Increase the mutual supply of goods and services",
        "Увеличивать взаимные поставки товаров и услуг",
        "Павялічваць узаемныя пастаўкі тавараў і паслуг",
        "Тауарлар мен көрсетілетін қызметтерді өзара жеткізуді ұлғайту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [
        lead("by-economy"),
        lead("kz-economic-development-trade"),
        partner("by-mfa"),
        partner("kz-mfa"),
      ],
      indicators: ["trade", "trade-growth", "trade-services"],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Belarusian exports grew by almost 36 % in 2011 and by almost 50 % in the first quarter of 2012 on the same quarter of 2011.",
            "Белорусский экспорт вырос почти на 36 % в 2011 году и почти на 50 % в первом квартале 2012 года к тому же кварталу 2011 года.",
            "Беларускі экспарт вырас амаль на 36 % у 2011 годзе і амаль на 50 % у першым квартале 2012 года да таго ж квартала 2011 года.",
            "Беларусь экспорты 2011 жылы 36 % дерлік, ал 2012 жылдың бірінші тоқсанында 2011 жылдың сол тоқсанымен салыстырғанда 50 % дерлік өсті.",
          ),
          { claim: "in_progress", side: "BY" },
        ),
        imported(
          "S21",
          visitOn,
          en(
            "Turnover was USD 769 m in 2011 and USD 479 m in the first half of 2012.",
            "Товарооборот составил 769 млн долларов США в 2011 году и 479 млн в первом полугодии 2012 года.",
            "Тавараабарот склаў 769 млн долараў ЗША ў 2011 годзе і 479 млн у першым паўгоддзі 2012 года.",
            "Тауар айналымы 2011 жылы 769 млн АҚШ долларын, 2012 жылдың бірінші жартыжылдығында 479 млн-ды құрады.",
          ),
          { claim: "in_progress", side: "KZ", provenance: "official" },
        ),
      ],
    },
    {
      code: "1.2",
      source: "S15",
      listedOn: talksOn,
      title: en(
        "Double the turnover from about USD 1 bn",
        "Удвоить товарооборот от уровня около 1 млрд долларов США",
        "Падвоіць тавараабарот ад узроўню каля 1 млрд долараў ЗША",
        "Шамамен 1 млрд АҚШ доллары деңгейіндегі тауар айналымын екі еселеу",
      ),
      completion: en(
        "Turnover of about USD 2 bn in a year",
        "Товарооборот за год около 2 млрд долларов США",
        "Тавараабарот за год каля 2 млрд долараў ЗША",
        "Жылдық тауар айналымы шамамен 2 млрд АҚШ доллары",
      ),
      terms: [noTerm(talksOn)],
      bodies: [
        lead("by-government", "S15"),
        lead("kz-government", "S15"),
        partner("by-economy"),
        partner("kz-economic-development-trade"),
      ],
      indicators: ["trade"],
      records: [
        imported(
          "S15",
          talksOn,
          en(
            "Both presidents said that the turnover may double.",
            "Оба президента заявили, что товарооборот может удвоиться.",
            "Абодва прэзідэнты заявілі, што тавараабарот можа падвоіцца.",
            "Екі президент те тауар айналымы екі еселенуі мүмкін екенін айтты.",
          ),
          { provenance: "official" },
        ),
      ],
    },
    {
      code: "1.3",
      source: "S1",
      title: en(
        "Include Belarusian goods in Kazakh state programmes",
        "Включать белорусские товары в государственные программы Казахстана",
        "Уключаць беларускія тавары ў дзяржаўныя праграмы Казахстана",
        "Беларусь тауарларын Қазақстанның мемлекеттік бағдарламаларына енгізу",
      ),
      terms: [standingTerm({ setOn: approvedOn })],
      bodies: [lead("by-trade"), lead("kz-economic-development-trade"), partner("by-embassy-kz")],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Belarusian goods are included in Kazakh state programmes.",
            "Белорусские товары включены в государственные программы Казахстана.",
            "Беларускія тавары ўключаны ў дзяржаўныя праграмы Казахстана.",
            "Беларусь тауарлары Қазақстанның мемлекеттік бағдарламаларына енгізілген.",
          ),
          { claim: "in_progress", side: "BY" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "energy", approvedOn, [
    {
      code: "4.1",
      source: "S1",
      listedOn: talksOn,
      title: en(
        "Conclude the agreement of Belneftekhim and KazMunaiGas",
        "Заключить соглашение между концерном «Белнефтехим» и компанией «КазМунайГаз»",
        "Заключыць пагадненне паміж канцэрнам «Белнафтахім» і кампаніяй «КазМунайГаз»",
        "«ҚазМұнайГаз» компаниясы мен «Белнефтехим» концерні арасында келісім жасасу",
      ),
      completion: agreementSigned,
      terms: [may2012()],
      bodies: [lead("by-belneftekhim", "S1"), lead("kz-kazmunaigas", "S1"), partner("kz-oil-gas")],
      agreements: ["2012-belneftekhim-kazmunaigas"],
      records: [signedInMinsk],
    },
    {
      code: "4.2",
      carriedFrom: "2009-2011/4.1",
      source: "S1",
      title: en(
        "Supply Kazakh crude oil to Belarus",
        "Поставлять казахстанскую нефть в Беларусь",
        "Пастаўляць казахстанскую нафту ў Беларусь",
        "Беларуське қазақстандық мұнай жеткізу",
      ),
      completion: en("Crude supplied", "Нефть поставлена", "Нафта пастаўлена", "Мұнай жеткізілді"),
      note: en(
        "Signing is not delivery: the paper of the companies is a milestone of its own.",
        "Подписание — ещё не поставка: документ компаний выделен в отдельный пункт.",
        "Падпісанне — яшчэ не пастаўка: дакумент кампаній вылучаны ў асобны пункт.",
        "Қол қою — жеткізу емес: компаниялардың құжаты жеке тармаққа бөлінген.",
      ),
      terms: [noTerm(approvedOn)],
      bodies: [
        lead("by-belneftekhim"),
        lead("kz-oil-gas"),
        partner("kz-kazmunaigas"),
        partner("by-embassy-kz"),
      ],
      agreements: ["2021-oil"],
      records: [
        imported(
          "S101c",
          "2012-12-14",
          en(
            "The ambassador: Kazakhstan is eager to supply oil but cannot for now.",
            "Посол: Казахстан готов поставлять нефть, но пока не может.",
            "Пасол: Казахстан гатовы пастаўляць нафту, але пакуль не можа.",
            "Елші: Қазақстан мұнай жеткізуге дайын, бірақ әзірге мүмкін емес.",
          ),
          { claim: "not_started", side: "KZ" },
        ),
      ],
    },
    {
      code: "4.3",
      source: "S1",
      title: en(
        "Bring Kazakh oil and oil products to Europe by way of Belarus",
        "Выводить казахстанскую нефть и нефтепродукты в Европу через Беларусь",
        "Выводзіць казахстанскую нафту і нафтапрадукты ў Еўропу праз Беларусь",
        "Қазақстанның мұнайы мен мұнай өнімдерін Беларусь арқылы Еуропаға шығару",
      ),
      terms: [noTerm(approvedOn)],
      bodies: [lead("by-belneftekhim"), lead("kz-oil-gas"), partner("kz-kazmunaigas")],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Kazakhstan wants to sell oil and oil products to Europe; Belarus offers itself as a foothold.",
            "Казахстан хочет продавать нефть и нефтепродукты в Европу; Беларусь предлагает себя в качестве опорной площадки.",
            "Казахстан хоча прадаваць нафту і нафтапрадукты ў Еўропу; Беларусь прапануе сябе ў якасці апорнай пляцоўкі.",
            "Қазақстан Еуропаға мұнай мен мұнай өнімдерін сатқысы келеді; Беларусь өзін тірек алаң ретінде ұсынады.",
          ),
          { side: "BY" },
        ),
      ],
    },
    {
      code: "4.4",
      source: "S101b",
      listedOn: "2012-03-28",
      title: en(
        "Bring Kazakh companies into Belarusian oil refining",
        "Привлечь казахстанские компании в белорусскую нефтепереработку",
        "Прыцягнуць казахстанскія кампаніі ў беларускую нафтаперапрацоўку",
        "Беларусьтің мұнай өңдеу саласына қазақстандық компанияларды тарту",
      ),
      completion: en("Stake acquired", "Доля приобретена", "Доля набыта", "Үлес сатып алынды"),
      terms: [noTerm("2012-03-28")],
      bodies: [lead("by-belneftekhim"), lead("kz-oil-gas"), partner("kz-embassy-by")],
      records: [
        imported(
          "S117",
          "2012-03-28",
          ru(
            "Ambassador Bulegenov: Kazakh companies are interested in refineries and in privatisation.",
            "Посол Булегенов: казахстанские компании интересуются нефтеперерабатывающими заводами и приватизацией.",
            "Пасол Булегенаў: казахстанскія кампаніі цікавяцца нафтаперапрацоўчымі заводамі і прыватызацыяй.",
            "Елші Бөлегенов: қазақстандық компаниялар мұнай өңдеу зауыттары мен жекешелендіруге қызығушылық танытады.",
          ),
          { side: "KZ" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "investment", approvedOn, [
    {
      code: "6.1",
      carriedFrom: "2009-2011/6.1",
      source: "S3",
      title: en(
        "Attract Kazakh investment to Belarus",
        "Привлекать казахстанские инвестиции в Беларусь",
        "Прыцягваць казахстанскія інвестыцыі ў Беларусь",
        "Беларуське қазақстандық инвестициялар тарту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [
        lead("by-economy"),
        lead("kz-economic-development-trade"),
        partner("by-embassy-kz"),
        partner("kz-embassy-by"),
      ],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Belarus looks for Kazakh investment.",
            "Беларусь заинтересована в казахстанских инвестициях.",
            "Беларусь зацікаўлена ў казахстанскіх інвестыцыях.",
            "Беларусь қазақстандық инвестицияларға мүдделі.",
          ),
          { side: "BY" },
        ),
      ],
    },
    {
      code: "6.2",
      source: "S3",
      title: en(
        "Support small and medium business of both countries",
        "Поддерживать малый и средний бизнес двух стран",
        "Падтрымліваць малы і сярэдні бізнес дзвюх краін",
        "Екі елдің шағын және орта бизнесін қолдау",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-economy"), lead("kz-economic-development-trade")],
    },
    {
      code: "6.3",
      source: "S1",
      title: en(
        "Open Central Asian markets through joint projects in Kazakhstan",
        "Выходить на рынки Центральной Азии через совместные проекты в Казахстане",
        "Выходзіць на рынкі Цэнтральнай Азіі праз сумесныя праекты ў Казахстане",
        "Қазақстандағы бірлескен жобалар арқылы Орталық Азия нарықтарына шығу",
      ),
      terms: [noTerm(approvedOn)],
      bodies: [lead("by-economy"), lead("kz-industry-new-technologies"), partner("by-industry")],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Joint projects in Kazakhstan open other Central Asian markets.",
            "Совместные проекты в Казахстане открывают другие рынки Центральной Азии.",
            "Сумесныя праекты ў Казахстане адкрываюць іншыя рынкі Цэнтральнай Азіі.",
            "Қазақстандағы бірлескен жобалар Орталық Азияның басқа нарықтарына жол ашады.",
          ),
          { side: "BY" },
        ),
      ],
    },
    {
      code: "6.4",
      source: "S21",
      listedOn: visitOn,
      title: en(
        "Amend the agreement on tax compliance",
        "Внести изменения в соглашение о соблюдении налогового законодательства",
        "Унесці змяненні ў пагадненне аб выкананні падатковага заканадаўства",
        "Салық заңнамасын сақтау туралы келісімге өзгерістер енгізу",
      ),
      completion: agreementAmended,
      terms: [noTerm(visitOn)],
      bodies: [lead("by-government", "S21"), lead("kz-government", "S21"), partner("by-economy")],
      records: [committedInAstana],
    },
  ]),
];
