import type { plans as en } from "../en/plans";
import type { SameKeys } from "../shape";

export const plans: SameKeys<typeof en> = {
  heading: "Планы",
  lead: "План рыхтуе сакратарыят, зацвярджае рашэнне абодвух бакоў, завяршае выніковая справаздача.",
  period: "Перыяд",
  approved: "Зацверджаны",
  approvedOn: "зацверджаны {day}",
  addedSince:
    "{count, plural, one {# дададзена} few {# дададзена} many {# дададзена} other {# дададзена}}",
  count:
    "У першапачаткова зацверджаным плане: {count, plural, one {# мерапрыемства} few {# мерапрыемствы} many {# мерапрыемстваў} other {# мерапрыемства}}; {added, plural, =0 {дабаўленняў няма} one {дададзена #} few {дададзена #} many {дададзена #} other {дададзена #}}.",
  begin: "Пачаць праект",
  programme: "Праграма",
  title: "Назва",
  slugHint: "Напрыклад 2014-2015; застаецца ў адрасе",
  firstOn: "Першы дзень",
  lastOn: "Апошні дзень",
  empty: "У плане пакуль няма мерапрыемстваў.",
  isAdded: "дададзена пазней рашэннем",
  addMilestone: "Дадаць мерапрыемства ў праект",
  visibility: "Хто можа ведаць пра яго",
  approvalOpen: "Рашэнне аб зацвярджэнні",
  proposeApproval: "Прапанаваць зацвердзіць план",
  proposeAddition: "Прапанаваць дадаць мерапрыемства",
  close: "Завяршыць план выніковай справаздачай",
  closeLead: "Выніковая справаздача пералічвае выкананае, невыкананае і яго працяг.",
  closeRoundFirst: "Цыкл яшчэ адкрыты; спачатку закрыйце яго.",
};
