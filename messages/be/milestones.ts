import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Пункты дарожнай карты",
  found: "{count, plural, one {# пункт} few {# пункты} many {# пунктаў} other {# пункта}} з {all}",
  filter: "Адбор пунктаў",
  q: "Словы ў назве, нумар або ведамства",
  plan: "План",
  area: "Напрамак",
  side: "Бок",
  body: "Адказнае ведамства",
  standing: "Стан",
  any: "Усе",
  apply: "Паказаць",
  clear: "Скінуць адбор",
  none: "Ніводзін пункт не адпавядае гэтым умовам. Зніміце адну з умоў, каб убачыць больш пунктаў.",
  pages: "Старонкі",
  previous: "Папярэдняя старонка",
  next: "Наступная старонка",
  pageOf: "Старонка {page} з {pages}",
  lastWord: "Апошняе паведамленне: {day}",
  noWord: "Справаздач пакуль няма",
};
