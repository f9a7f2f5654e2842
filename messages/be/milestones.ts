import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Пункты дарожнай карты",
  found: "{count, plural, one {# пункт} few {# пункты} many {# пунктаў} other {# пункта}} з {all}",
  filter: "Выбраць пункты",
  q: "Словы ў назве, нумар або ведамства",
  plan: "План",
  area: "Напрамак",
  side: "Бок",
  body: "Адказнае ведамства",
  standing: "Стан",
  any: "Усе",
  apply: "Паказаць",
  clear: "Скінуць выбар",
  none: "Пад гэты выбар не падыходзіць ніводзін пункт. Тут стаялі б прыдатныя; зніміце адзін з фільтраў.",
  pages: "Старонкі",
  previous: "Папярэдняя старонка",
  next: "Наступная старонка",
  pageOf: "Старонка {page} з {pages}",
  lastWord: "Апошняе паведамленне: {day}",
  noWord: "Справаздач пакуль няма",
};
