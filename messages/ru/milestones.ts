import type { milestones as en } from "../en/milestones";
import type { SameKeys } from "../shape";

export const milestones: SameKeys<typeof en> = {
  title: "Пункты дорожной карты",
  found: "{count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}} из {all}",
  filter: "Выбрать пункты",
  q: "Слова в названии, номер или ведомство",
  plan: "План",
  area: "Направление",
  side: "Сторона",
  body: "Ответственное ведомство",
  standing: "Состояние",
  any: "Все",
  apply: "Показать",
  clear: "Сбросить выбор",
  none: "Под этот выбор не подходит ни один пункт. Здесь стояли бы подходящие; снимите один из фильтров.",
  pages: "Страницы",
  previous: "Предыдущая страница",
  next: "Следующая страница",
  pageOf: "Страница {page} из {pages}",
  lastWord: "Последнее сообщение: {day}",
  noWord: "Отчётов пока нет",
};
