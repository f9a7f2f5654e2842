import type { texts as en } from "../en/texts";
import type { SameKeys } from "../shape";

export const texts: SameKeys<typeof en> = {
  heading: "Равнозначные тексты",
  lead: "Русский, белорусский и казахский тексты равнозначны; английский рабочий. Здесь то, чему не хватает языка или где он устарел.",
  count:
    "Неравнозначных текстов: {count, plural, =0 {нет} one {#} few {#} many {#} other {#}} из {total}.",
  missing: "отсутствует",
  older: "старше оригинала",
  give: "Внести текст",
  textIn: {
    en: "Текст (английский)",
    ru: "Текст (русский)",
    be: "Текст (белорусский)",
    kk: "Текст (казахский)",
  },
  more: "Ещё {count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}.",
};
