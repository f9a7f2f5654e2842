import type { bodies as en } from "../en/bodies";
import type { SameKeys } from "../shape";

export const bodies: SameKeys<typeof en> = {
  heading: "Органдар",
  lead: "Министрліктер, концерндер, компаниялар мен облыстар сол күнгі атауларымен.",
  name: "Орган",
  endedOn: "{day} таратылды",
  names: "Атаулары",
  cameFrom: "Неден құрылған",
  became: "Жалғасы",
  focal: "Жауапты тұлғалар",
  from: "{day} бастап",
  until: "{day} дейін",
  owed: "Не үшін жауап береді",
  owesNothing: "Сізге көрінетін ештеңеге жауап бермейді.",
  rename: "Жаңа атау беру",
  newName: "Жаңа атауы",
  fromOn: "Қай күннен",
  succeed: "Тарату және мұрагерлерін атау",
  succeedLead:
    "Бір мұрагер жалғастырады не біріктіреді, екеуі бөледі. Іс-шаралар оларға шешіммен өтеді.",
  successorN: "{n}-мұрагер",
  endsOn: "Ол енді жоқ болатын бірінші күн",
  handOver: "Жұмысын беру",
  handOverLead: "Жобалар мен қайтарылған мәтіндер келесі адамға өтеді.",
  toPerson: "Кімге",
  note: "Келесі адамға не білу керек (тек сіздің тарап)",
};
