import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Людзі",
  lead: "Уліковыя запісы ствараюцца на серверы камандай npm run people:add.",
  name: "Імя",
  address: "Адрас",
  role: "Роля",
  for: "Дзейнічае за",
  since: "З якога дня",
};
