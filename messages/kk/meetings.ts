import type { meetings as en } from "../en/meetings";
import type { SameKeys } from "../shape";

export const meetings: SameKeys<typeof en> = {
  heading: "Кездесулер",
  lead: "Комиссия отырыстары, сапарлар мен келіссөздер. Нөмірлеуде үзіліс болады; белгісізі бос қалады.",
  publicLead:
    "Комиссия отырыстары, сапарлар мен келіссөздер уақыт ретімен. Тек нөмірі белгілі отырыс тізімде қалады.",
  none: "Бұл күнге дейін кездесу болмаған.",
  meeting: "Кездесу",
  held: "Өтті",
  noDay: "күні белгісіз",
  kind: "Түрі",
  number: "Отырыс нөмірі",
  numberHint: "Белгісіз болса, бос қалдырыңыз",
  slugHint: "Мысалы session-9; мекенжайда қалады",
  title: "Атауы",
  announcedFor: "Хабарланған күн",
  heldFrom: "Өткізілді",
  heldTo: "Аяқталды",
  place: "Орны",
  chairOf: { BY: "Беларусь тең төрағасы", KZ: "Қазақстан тең төрағасы" },
  agenda: "Күн тәртібі",
  outcome: "Нәтижесі",
  minutes: "Хаттама",
  minutesNumber: "Хаттама нөмірі",
  minutesAddress: "Хаттама мекенжайы",
  add: "Кездесу енгізу",
  decisions: "Онда не шешілді",
  noDecisions: "Бұл кездесудің шешімі мұнда тіркелмеген.",
  sinceLast: "Өткен отырыстан бері не өзгерді: {session}",
  asDocument: "Сол құжат түрінде (DOCX)",
};
