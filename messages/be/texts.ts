import type { texts as en } from "../en/texts";
import type { SameKeys } from "../shape";

export const texts: SameKeys<typeof en> = {
  heading: "Раўназначныя тэксты",
  lead: "Рускі, беларускі і казахскі тэксты раўназначныя; англійскі рабочы. Тут тое, чаму не хапае мовы або дзе яна састарэла.",
  count:
    "Нераўназначных тэкстаў: {count, plural, =0 {няма} one {#} few {#} many {#} other {#}} з {total}.",
  missing: "адсутнічае",
  older: "старэйшы за арыгінал",
  give: "Унесці тэкст",
  textIn: {
    en: "Тэкст (англійскі)",
    ru: "Тэкст (рускі)",
    be: "Тэкст (беларускі)",
    kk: "Тэкст (казахскі)",
  },
  more: "Яшчэ {count, plural, one {# тэкст} few {# тэксты} many {# тэкстаў} other {# тэксту}}.",
};
