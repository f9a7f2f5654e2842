import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Люди",
  lead: "Учётные записи создаются на сервере командой npm run people:add.",
  name: "Имя",
  address: "Адрес",
  role: "Роль",
  for: "Действует за",
  since: "С какого дня",
};
