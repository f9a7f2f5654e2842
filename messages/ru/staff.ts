import type { staff as en } from "../en/staff";
import type { SameKeys } from "../shape";

export const staff: SameKeys<typeof en> = {
  sections: "Работа",
  desk: "Рабочий стол",
  review: "Рассмотрение",
  history: "История",
  admin: "Управление",
  public: "Открытый сайт",
  signOut: "Выйти",
  signedInAs: "{name}: {role}",
  restricted: "Ограниченный доступ: на открытых страницах не показывается",
  open: "Открыть",
  days: "{count, plural, =0 {сегодня} one {# день} few {# дня} many {# дней} other {# дня}}",
};
