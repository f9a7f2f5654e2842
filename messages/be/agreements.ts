import type { agreements as en } from "../en/agreements";
import type { SameKeys } from "../shape";

export const agreements: SameKeys<typeof en> = {
  title: "Пагадненні",
  heading:
    "{count, plural, =0 {На {day} не вядома ніводнага пагаднення} one {На {day} вядома # пагадненне} few {На {day} вядома # пагадненні} many {На {day} вядома # пагадненняў} other {На {day} вядома # пагаднення}}",
  lead: "Што падпісалі бакі, у храналагічным парадку, наколькі ўдалося знайсці назвы. Гэта не ўся дагаворна-прававая база.",
  era: {
    before: "Прававая аснова праграмы: падпісана да {year} года — {count}",
    during: "Падпісана ў гады праграмы: {count}",
    after: "Падпісана пасля праграмы: {count}",
    unknown: "Дзень падпісання не знойдзены: {count}",
  },
  none: "На гэты дзень пра падпісаныя дакументы нічога не вядома.",
  dateNotFound: "дата не знойдзена",
  signed: "Падпісана",
  inForce: "Набыло моц {day}",
  parties: "Удзельнікі",
  partiesNotNamed: "У прачытаных крыніцах не названы",
  meeting: "Дзе падпісана",
  milestones: "Пункты дарожнай карты",
  notFound: "Сам дакумент праграмы не знойдзены",
  counting: "Колькі іх?",
  table: {
    signedOn: "Дзень падпісання",
    precision: "З дакладнасцю да",
    inForceOn: "Мае моц з",
    title: "Назва",
    meeting: "Дзе падпісана",
    partiesOf: { BY: "Удзельнікі ад Беларусі", KZ: "Удзельнікі ад Казахстана" },
  },
};
