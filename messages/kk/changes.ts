import type { changes as en } from "../en/changes";
import type { SameKeys } from "../shape";

export const changes: SameKeys<typeof en> = {
  title: "{from} – {to} аралығында не өзгерді",
  found: "{count, plural, =0 {Өзгеріс жоқ} one {# іс-шара өзгерді} other {# іс-шара өзгерді}}",
  none: "Бұл күндер арасында ештеңе өзгермеген.",
  since: "Басқа күнмен салыстыру",
  notListed: "әлі жоспарда жоқ",
  what: {
    listed: "содан бері қосылған",
    standing: "жағдайы",
    term: "мерзімі",
    title: "тұжырымы",
    bodies: "жауапты органдар",
    word: "тарап сөзі",
  },
};
