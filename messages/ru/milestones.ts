import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Пункты дорожной карты",
  found: "{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}} из {all}",
  filter: "Отбор пунктов",
  q: "Слова в названии, номер или ведомство",
  plan: "План",
  area: "Направление",
  side: "Сторона",
  body: "Ответственное ведомство",
  standing: "Состояние",
  any: "Все",
  apply: "Показать",
  clear: "Сбросить отбор",
  none: "Ни один пункт не отвечает этим условиям. Снимите одно из условий, чтобы увидеть больше пунктов.",
  pages: "Страницы",
  previous: "Предыдущая страница",
  next: "Следующая страница",
  pageOf: "Страница {page} из {pages}",
  lastWord: "Последнее сообщение: {day}",
  noWord: "Отчётов пока нет",
};
