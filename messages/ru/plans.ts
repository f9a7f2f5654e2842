import type { plans as en } from "../en/plans";
import type { SameKeys } from "../shape";

export const plans: SameKeys<typeof en> = {
  heading: "Планы",
  lead: "План готовит секретариат, утверждает решение обеих сторон, завершает итоговый отчёт.",
  period: "Период",
  approved: "Утверждён",
  approvedOn: "утверждён {day}",
  addedSince:
    "{count, plural, one {# добавлено} few {# добавлено} many {# добавлено} other {# добавлено}}",
  count:
    "В первоначально утверждённом плане: {count, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}; {added, plural, =0 {добавлений нет} one {добавлено #} few {добавлено #} many {добавлено #} other {добавлено #}}.",
  begin: "Начать проект",
  programme: "Программа",
  title: "Название",
  slugHint: "Например 2014-2015; остаётся в адресе",
  firstOn: "Первый день",
  lastOn: "Последний день",
  empty: "В плане пока нет мероприятий.",
  isAdded: "добавлено позже решением",
  addMilestone: "Добавить мероприятие в проект",
  visibility: "Кто может знать о нём",
  approvalOpen: "Решение об утверждении",
  proposeApproval: "Предложить утвердить план",
  proposeAddition: "Предложить добавить мероприятие",
  close: "Завершить план итоговым отчётом",
  closeLead: "Итоговый отчёт перечисляет выполненное, невыполненное и его продолжение.",
  closeRoundFirst: "Цикл ещё открыт; сначала закройте его.",
};
