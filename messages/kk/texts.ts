import type { texts as en } from "../en/texts";
import type { SameKeys } from "../shape";

export const texts: SameKeys<typeof en> = {
  heading: "Тең мәтіндер",
  lead: "Орыс, беларусь және қазақ мәтіндері тең; ағылшыншасы жұмыс мәтіні. Мұнда тілі жетіспейтін не ескірген мәтіндер тұр.",
  count: "Тең емес мәтіндер: {count, plural, =0 {жоқ} one {#} other {#}}, барлығы {total}.",
  missing: "жоқ",
  older: "түпнұсқадан ескі",
  give: "Мәтінді енгізу",
  textIn: {
    en: "Мәтін (ағылшынша)",
    ru: "Мәтін (орысша)",
    be: "Мәтін (беларусша)",
    kk: "Мәтін (қазақша)",
  },
  more: "Тағы {count, plural, one {# мәтін} other {# мәтін}}.",
};
