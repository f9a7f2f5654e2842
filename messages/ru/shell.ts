import type { shell as en } from "../en/shell";
import type { SameKeys } from "../shape";

export const shell: SameKeys<typeof en> = {
  title: "Ход сотрудничества",
  skip: "К содержанию",
  languages: "Язык страницы",
};
