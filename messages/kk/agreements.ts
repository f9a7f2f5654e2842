import type { agreements as en } from "../en/agreements";
import type { SameKeys } from "../shape";

export const agreements: SameKeys<typeof en> = {
  title: "Келісімдер",
  heading:
    "{count, plural, =0 {{day} күнгі жағдай бойынша бірде-бір келісім белгілі емес} other {{day} күнгі жағдай бойынша # келісім белгілі}}",
  lead: "Тараптар қол қойған құжаттар, уақыт ретімен, атауы табылғанынша. Бұл шарттық-құқықтық базаның бәрі емес.",
  era: {
    before: "Бағдарламаның құқықтық негізі: {year} жылға дейін қол қойылғаны – {count}",
    during: "Бағдарлама жылдарында қол қойылғаны: {count}",
    after: "Бағдарламадан кейін қол қойылғаны: {count}",
    unknown: "Қол қойылған күні табылмағаны: {count}",
  },
  none: "Бұл күнге дейін қол қойылған құжаттар туралы ештеңе белгілі емес.",
  dateNotFound: "күні табылмады",
  signed: "Қол қойылған",
  inForce: "{day} күшіне енді",
  parties: "Қатысушылары",
  partiesNotNamed: "Оқылған дереккөздерде аталмаған",
  meeting: "Қайда қол қойылды",
  milestones: "Жол картасының тармақтары",
  notFound: "Бағдарламаның өз құжаты табылмады",
  counting: "Қанша?",
  table: {
    signedOn: "Қол қойылған күні",
    precision: "Дәлдігі",
    inForceOn: "Күшіне енген күні",
    title: "Атауы",
    meeting: "Қайда қол қойылды",
    partiesOf: { BY: "Беларусь тарапынан", KZ: "Қазақстан тарапынан" },
  },
};
