import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { monthTerm, noTerm, standingTerm, yearTerm } from "@/db/seed/terms";
import { en, ru } from "@/db/seed/text";
import { agreementAmended, agreementSigned } from "./completions";
import { committedInAstana, signedInMinsk } from "./shared-records";

const approvedOn = "2011-10-07";
const talksOn = "2012-05-14";
const visitOn = "2012-11-10";

export const milestones2012Agriculture = milestonesIn("2012-2013", "agriculture", approvedOn, [
  {
    code: "3.1",
    source: "S1",
    listedOn: talksOn,
    title: en(
      "Conclude the agreement of the agrarian ministries",
      "Заключить соглашение между аграрными министерствами",
      "Заключыць пагадненне паміж аграрнымі міністэрствамі",
      "Аграрлық министрліктер арасында келісім жасасу",
    ),
    completion: agreementSigned,
    terms: [monthTerm("May 2012", "2012-05-01", "2012-05-31", { setOn: talksOn, source: "S1" })],
    bodies: [lead("by-agriculture", "S1"), lead("kz-agriculture", "S1")],
    agreements: ["2012-agrarian-ministries"],
    records: [signedInMinsk],
  },
  {
    code: "3.2",
    carriedFrom: "2009-2011/3.2",
    source: "S4",
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
    note: en(
      "No built agro-town was found.",
      "Построенный агрогородок не найден.",
      "Пабудаваны аграгарадок не знойдзены.",
      "Салынған агроқалашық туралы дерек табылмады.",
    ),
    terms: [noTerm(approvedOn)],
    bodies: [
      lead("by-agriculture"),
      lead("kz-agriculture"),
      partner("by-construction"),
      partner("kz-akimat-akmola"),
    ],
  },
  {
    code: "3.3",
    source: "S1",
    title: en(
      "Pass on the Belarusian experience of meat and dairy farming",
      "Передавать белорусский опыт мясного и молочного производства",
      "Перадаваць беларускі вопыт мясной і малочнай вытворчасці",
      "Беларусьтің ет және сүт өндірісіндегі тәжірибесін беру",
    ),
    terms: [standingTerm({ setOn: approvedOn })],
    bodies: [lead("by-agriculture"), lead("kz-agriculture"), partner("by-academy")],
    records: [
      imported(
        "S1",
        talksOn,
        en(
          "Kazakhstan is interested in the Belarusian experience of meat and dairy farming.",
          "Казахстан интересуется белорусским опытом мясного и молочного производства.",
          "Казахстан цікавіцца беларускім вопытам мясной і малочнай вытворчасці.",
          "Қазақстан Беларусьтің ет және сүт өндірісіндегі тәжірибесіне қызығушылық танытады.",
        ),
        { side: "BY" },
      ),
    ],
  },
  {
    code: "3.4",
    source: "S1",
    title: en(
      "Share the experience of social improvement of villages",
      "Делиться опытом социального обустройства села",
      "Дзяліцца вопытам сацыяльнага ўладкавання вёскі",
      "Ауылды әлеуметтік жайластыру тәжірибесімен бөлісу",
    ),
    terms: [standingTerm({ setOn: approvedOn })],
    bodies: [lead("by-agriculture"), lead("kz-agriculture"), partner("by-construction")],
  },
  {
    code: "3.5",
    source: "S23",
    listedOn: "2013-09-04",
    title: ru(
      "Try 180 Belarusian varieties of 30 crops in Kazakhstan",
      "Испытать в Казахстане 180 белорусских сортов 30 культур",
      "Выпрабаваць у Казахстане 180 беларускіх сартоў 30 культур",
      "Қазақстанда 30 дақылдың 180 беларусь сортын сынақтан өткізу",
    ),
    completion: ru(
      "Trials finished",
      "Испытания завершены",
      "Выпрабаванні завершаны",
      "Сынақтар аяқталды",
    ),
    terms: [yearTerm(2013, { setOn: "2013-09-04", source: "S23", language: "ru" })],
    bodies: [lead("by-agriculture"), lead("kz-agriculture"), partner("by-academy")],
    indicators: ["farm-trade"],
    records: [
      imported(
        "S23",
        "2013-09-04",
        ru(
          "The trials are running.",
          "Испытания продолжаются.",
          "Выпрабаванні працягваюцца.",
          "Сынақтар жүріп жатыр.",
        ),
        { claim: "in_progress" },
      ),
    ],
  },
  {
    code: "3.6",
    source: "S21",
    listedOn: visitOn,
    title: en(
      "Amend the agreement on forestry",
      "Внести изменения в соглашение о лесном хозяйстве",
      "Унесці змяненні ў пагадненне аб лясной гаспадарцы",
      "Орман шаруашылығы туралы келісімге өзгерістер енгізу",
    ),
    completion: agreementAmended,
    terms: [noTerm(visitOn)],
    bodies: [lead("by-government", "S21"), lead("kz-government", "S21"), partner("by-forestry")],
    records: [committedInAstana],
  },
]);
