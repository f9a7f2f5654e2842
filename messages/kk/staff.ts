import type { staff as en } from "../en/staff";
import type { SameKeys } from "../shape";

export const staff: SameKeys<typeof en> = {
  decisions: "Шешімдер",
  rounds: "Есепті кезеңдер",
  plans: "Жоспарлар",
  meetings: "Кездесулер",
  texts: "Мәтіндер",
  bodies: "Органдар",
  settings: "Баптаулар",
  security: "Қауіпсіздік журналы",
  mistakes: "Қателер",
  pastReadOnly: "Онда ештеңені өзгертуге болмайды.",
  sections: "Жұмыс",
  desk: "Жұмыс үстелі",
  review: "Қарау",
  history: "Тарих",
  admin: "Басқару",
  public: "Ашық сайт",
  signOut: "Шығу",
  signedInAs: "{name}: {role}",
  restricted: "Шектеулі: ашық беттерде көрсетілмейді",
  days: "{count, plural, =0 {бүгін} one {# күн} other {# күн}}",
};
