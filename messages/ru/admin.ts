import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Пользователи",
  lead: "Учётные записи создаются на сервере командой npm run people:add.",
  name: "Имя",
  address: "Электронная почта",
  role: "Роль",
  for: "Кого представляет",
  count:
    "{count, plural, one {Войти может # человек} few {Войти могут # человека} many {Войти могут # человек} other {Войти могут # человека}}",
};
