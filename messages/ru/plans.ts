import type { plans as en } from "../en/plans";
import type { SameKeys } from "../shape";

export const plans: SameKeys<typeof en> = {
  heading: "Планы",
  lead: "План готовит секретариат, утверждают решением обе стороны, завершает итоговый отчёт.",
  period: "Период",
  approved: "Утверждён",
  approvedOn: "утверждён {day}",
  addedSince:
    "{count, plural, one {добавлено #} few {добавлено #} many {добавлено #} other {добавлено #}}",
  count:
    "В первоначально утверждённом плане: {count, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}; {added, plural, =0 {добавлений нет} one {добавлено #} few {добавлено #} many {добавлено #} other {добавлено #}}.",
  begin: "Начать проект плана",
  programme: "Программа",
  title: "Название",
  slugHint: "Например, 2014-2015; остаётся в адресе",
  firstOn: "Первый день",
  lastOn: "Последний день",
  empty: "В плане пока нет мероприятий.",
  isAdded: "добавлено позднее по решению",
  addMilestone: "Добавить мероприятие в проект",
  visibility: "Доступ к сведениям",
  approvalOpen: "Открыть решение об утверждении",
  proposeApproval: "Предложить утвердить план",
  proposeAddition: "Предложить добавить мероприятие",
  close: "Завершить план итоговым отчётом",
  closeLead:
    "В итоговом отчёте указано, что выполнено, что не выполнено и где невыполненное продолжается.",
  closeRoundFirst: "Отчётный период ещё открыт; сначала закройте его.",
};
