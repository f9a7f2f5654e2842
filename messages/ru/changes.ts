import type { changes as en } from "../en/changes";
import type { SameKeys } from "../shape";

export const changes: SameKeys<typeof en> = {
  title: "Что изменилось с {from} по {to}",
  found:
    "{count, plural, =0 {Изменений нет} one {Изменилось # мероприятие} few {Изменилось # мероприятия} many {Изменилось # мероприятий} other {Изменилось # мероприятия}}",
  none: "Между этими днями ничего не изменилось.",
  since: "Сравнить с другим днём",
  notListed: "ещё не включено в перечень",
  what: {
    listed: "включено за это время",
    standing: "состояние",
    term: "срок",
    title: "формулировка",
    bodies: "ответственные ведомства",
    word: "сообщение стороны",
  },
};
