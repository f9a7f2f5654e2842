import type { shell as en } from "../en/shell";
import type { SameKeys } from "../shape";

export const shell: SameKeys<typeof en> = {
  title: "Ход супрацоўніцтва",
  skip: "Да зместу",
  languages: "Мова старонкі",
};
