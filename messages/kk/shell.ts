import type { shell as en } from "../en/shell";
import type { SameKeys } from "../shape";

export const shell: SameKeys<typeof en> = {
  title: "Ынтымақтастық барысы",
  skip: "Мазмұнға өту",
  languages: "Бет тілі",
};
