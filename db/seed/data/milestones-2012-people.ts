import { imported } from "@/db/seed/imported";
import { milestonesIn } from "@/db/seed/milestones-in";
import { lead, partner } from "@/db/seed/responsible";
import { monthTerm, noTerm, spanTerm, standingTerm } from "@/db/seed/terms";
import { en, ru } from "@/db/seed/text";
import { agreementSigned, resultsReported } from "./completions";
import { signedInMinsk } from "./shared-records";

const plan = "2012-2013";
const approvedOn = "2011-10-07";
const talksOn = "2012-05-14";
const planTerm = () => spanTerm(2012, 2013, { setOn: approvedOn, source: "S2" });

export const milestones2012People = [
  ...milestonesIn(plan, "science", approvedOn, [
    {
      code: "7.1",
      carriedFrom: "2009-2011/7.1",
      source: "S1",
      title: en(
        "Carry out joint projects of scientists",
        "Выполнять совместные научные проекты",
        "Выконваць сумесныя навуковыя праекты",
        "Бірлескен ғылыми жобаларды орындау",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-science-committee"), lead("kz-education"), partner("by-academy")],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Scientists of the two countries work on dozens of joint projects.",
            "Учёные двух стран работают над десятками совместных проектов.",
            "Вучоныя дзвюх краін працуюць над дзясяткамі сумесных праектаў.",
            "Екі елдің ғалымдары ондаған бірлескен жобамен жұмыс істейді.",
          ),
          { claim: "in_progress", side: "BY" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "education", approvedOn, [
    {
      code: "8.1",
      carriedFrom: "2009-2011/8.1",
      source: "S1",
      title: en(
        "Develop direct links of universities",
        "Развивать прямые связи университетов",
        "Развіваць прамыя сувязі ўніверсітэтаў",
        "Университеттердің тікелей байланыстарын дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-education"), lead("kz-education")],
      records: [
        imported(
          "S1",
          talksOn,
          en(
            "Universities of the two countries are linked.",
            "Университеты двух стран поддерживают связи.",
            "Універсітэты дзвюх краін падтрымліваюць сувязі.",
            "Екі елдің университеттері байланыс орнатқан.",
          ),
          { claim: "in_progress", side: "BY" },
        ),
      ],
    },
    {
      code: "8.2",
      source: "S25",
      listedOn: "2013-10-04",
      title: ru(
        "Open a training centre for engineers at the Seifullin university in Astana",
        "Открыть центр подготовки инженеров при университете имени Сейфуллина в Астане",
        "Адкрыць цэнтр падрыхтоўкі інжынераў пры ўніверсітэце імя Сейфуліна ў Астане",
        "Астанадағы Сейфуллин атындағы университетте инженерлер даярлайтын орталық ашу",
      ),
      completion: ru("Centre open", "Центр открыт", "Цэнтр адкрыты", "Орталық ашылды"),
      terms: [
        monthTerm("by October 2013", "2013-10-01", "2013-10-31", {
          setOn: "2013-10-04",
          source: "S25",
          provenance: "derived",
        }),
      ],
      bodies: [
        lead("by-education"),
        lead("kz-education"),
        partner("by-industry"),
        partner("kz-seifullin-university", "S25"),
      ],
      enterprises: ["training-centre-seifullin"],
      records: [
        imported(
          "S25",
          "2013-10-04",
          ru(
            "The President of Belarus visited the centre.",
            "Президент Беларуси посетил центр.",
            "Прэзідэнт Беларусі наведаў цэнтр.",
            "Беларусь Президенті орталықты аралап көрді.",
          ),
          { claim: "done" },
        ),
      ],
    },
  ]),
  ...milestonesIn(plan, "culture", approvedOn, [
    {
      code: "9.1",
      carriedFrom: "2009-2011/9.1",
      source: "S3",
      title: en(
        "Develop co-operation in culture",
        "Развивать сотрудничество в области культуры",
        "Развіваць супрацоўніцтва ў галіне культуры",
        "Мәдениет саласындағы ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-culture"), lead("kz-culture-information")],
      agreements: ["1999-culture-ministries"],
    },
    {
      code: "9.2",
      source: "S3",
      title: en(
        "Develop co-operation in sport",
        "Развивать сотрудничество в области спорта",
        "Развіваць супрацоўніцтва ў галіне спорту",
        "Спорт саласындағы ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-sport"), lead("kz-tourism-sport")],
    },
    {
      code: "9.3",
      source: "S3",
      title: en(
        "Develop co-operation in tourism",
        "Развивать сотрудничество в области туризма",
        "Развіваць супрацоўніцтва ў галіне турызму",
        "Туризм саласындағы ынтымақтастықты дамыту",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-sport"), lead("kz-tourism-sport")],
    },
  ]),
  ...milestonesIn(plan, "health", approvedOn, [
    {
      code: "10.1",
      carriedFrom: "2009-2011/10.1",
      source: "S2",
      title: en(
        "Go on with co-operation in health care",
        "Продолжать сотрудничество в здравоохранении",
        "Працягваць супрацоўніцтва ў ахове здароўя",
        "Денсаулық сақтаудағы ынтымақтастықты жалғастыру",
      ),
      completion: resultsReported,
      terms: [planTerm()],
      bodies: [lead("by-health", "S2"), lead("kz-health")],
    },
  ]),
  ...milestonesIn(plan, "regions", approvedOn, [
    {
      code: "11.1",
      carriedFrom: "2009-2011/11.1",
      source: "S4",
      title: ru(
        "Develop direct links of oblasts and akimats",
        "Развивать прямые связи областей и акиматов",
        "Развіваць прамыя сувязі абласцей і акіматаў",
        "Облыстар мен әкімдіктердің тікелей байланыстарын дамыту",
      ),
      terms: [standingTerm({ setOn: approvedOn })],
      bodies: [
        lead("by-gomel-oblast"),
        lead("kz-akimat-kostanay"),
        partner("by-grodno-oblast"),
        partner("kz-akimat-zhambyl"),
      ],
    },
    {
      code: "11.2",
      source: "S1",
      listedOn: talksOn,
      title: en(
        "Agree on land plots for the diplomatic missions",
        "Договориться о земельных участках для дипломатических представительств",
        "Дамовіцца пра зямельныя ўчасткі для дыпламатычных прадстаўніцтваў",
        "Дипломатиялық өкілдіктерге арналған жер учаскелері туралы келісу",
      ),
      completion: agreementSigned,
      terms: [monthTerm("May 2012", "2012-05-01", "2012-05-31", { setOn: talksOn, source: "S1" })],
      bodies: [
        lead("by-government", "S1"),
        lead("kz-government", "S1"),
        partner("by-mfa"),
        partner("kz-mfa"),
      ],
      agreements: ["2012-diplomatic-land"],
      records: [signedInMinsk],
    },
  ]),
  ...milestonesIn(plan, "military-technical", approvedOn, [
    {
      code: "12.1",
      carriedFrom: "2009-2011/12.1",
      source: "S102b",
      visibility: "restricted",
      title: ru(
        "Carry out the plan of co-operation of the defence ministries",
        "Выполнять план сотрудничества министерств обороны",
        "Выконваць план супрацоўніцтва міністэрстваў абароны",
        "Қорғаныс министрліктерінің ынтымақтастық жоспарын орындау",
      ),
      terms: [standingTerm({ setOn: approvedOn })],
      bodies: [lead("by-defence", "S102b"), lead("kz-defence", "S102b")],
      agreements: ["1998-military"],
    },
    {
      code: "12.2",
      source: "S100c",
      visibility: "restricted",
      title: en(
        "Apply the agreement on military co-operation of 1998",
        "Применять соглашение о военном сотрудничестве 1998 года",
        "Прымяняць пагадненне аб ваенным супрацоўніцтве 1998 года",
        "1998 жылғы әскери ынтымақтастық туралы келісімді қолдану",
      ),
      terms: [standingTerm({ setOn: approvedOn })],
      bodies: [
        lead("by-military-industry"),
        lead("kz-defence"),
        partner("by-defence"),
        partner("kz-kazakhstan-engineering"),
      ],
      agreements: ["1998-military"],
    },
    {
      code: "12.3",
      source: "S102a",
      visibility: "restricted",
      listedOn: "2013-09-30",
      title: en(
        "Sign the memorandum of Belspetsvneshtechnika and the Kazakhstan Engineering institute",
        "Подписать меморандум «Белспецвнештехники» и института «Казахстан инжиниринг»",
        "Падпісаць мемарандум «Белспецзнештэхнікі» і інстытута «Казахстан інжынірынг»",
        "«Қазақстан инжиниринг» институты мен «Белспецвнештехника» меморандумына қол қою",
      ),
      completion: en(
        "Memorandum signed",
        "Меморандум подписан",
        "Мемарандум падпісаны",
        "Меморандумға қол қойылды",
      ),
      terms: [noTerm("2013-09-30")],
      bodies: [
        lead("by-belspetsvneshtechnika", "S102a"),
        lead("kz-kazakhstan-engineering", "S102a"),
      ],
    },
  ]),
];
