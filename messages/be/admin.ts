import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Карыстальнікі",
  lead: "Уліковыя запісы ствараюцца на серверы камандай npm run people:add.",
  name: "Імя",
  address: "Электронная пошта",
  role: "Роля",
  for: "Каго прадстаўляе",
  count:
    "{count, plural, one {Увайсці можа # чалавек} few {Увайсці могуць # чалавекі} many {Увайсці могуць # чалавек} other {Увайсці могуць # чалавека}}",
};
