import type { changes as en } from "../en/changes";
import type { SameKeys } from "../shape";

export const changes: SameKeys<typeof en> = {
  title: "{from} – {to} аралығында не өзгерді",
  found: "{count, plural, =0 {Өзгеріс жоқ} one {# іс-шара өзгерді} other {# іс-шара өзгерді}}",
  none: "Бұл күндердің арасында ештеңе өзгерген жоқ.",
  since: "Басқа күнмен салыстыру",
  notListed: "тізбеге әлі енгізілмеген",
  what: {
    listed: "осы аралықта енгізілген",
    standing: "жай-күйі",
    term: "мерзімі",
    title: "тұжырымы",
    bodies: "жауапты органдары",
    word: "тараптың хабары",
  },
};
