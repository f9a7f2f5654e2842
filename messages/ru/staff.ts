import type { staff as en } from "../en/staff";
import type { SameKeys } from "../shape";

export const staff: SameKeys<typeof en> = {
  decisions: "Решения",
  rounds: "Отчётные периоды",
  plans: "Планы",
  meetings: "Встречи",
  texts: "Тексты",
  bodies: "Ведомства",
  settings: "Настройки",
  security: "Журнал безопасности",
  mistakes: "Ошибки",
  pastReadOnly: "Там ничего нельзя изменить.",
  sections: "Работа",
  desk: "Рабочий стол",
  review: "Рассмотрение",
  history: "История",
  admin: "Администрирование",
  public: "Открытый сайт",
  signOut: "Выйти",
  signedInAs: "{name}: {role}",
  restricted: "Ограниченный доступ: на открытых страницах не показывается",
  days: "{count, plural, =0 {сегодня} one {# день} few {# дня} many {# дней} other {# дня}}",
};
