import type { security as en } from "../en/security";
import type { SameKeys } from "../shape";

export const security: SameKeys<typeof en> = {
  title: "Журнал безопасности",
  lead: "Входы и отказы, начиная с последнего. Время указано по часам сервера, UTC. Записи нельзя исправить.",
  filter: "Что показать",
  when: "Когда",
  what: "Что произошло",
  who: "Пользователь",
  network: "Сеть",
  request: "Запрос",
  from: "С (день по UTC)",
  to: "По (день по UTC)",
  any: "Всё",
  show: "Показать",
  showAll: "Показать всё",
  older: "Более ранние записи",
  none: "Таких записей нет.",
  nobody: "учётная запись неизвестна",
  leftOut:
    "{count, plural, one {перед этим пропущена # запись о посторонних} few {перед этим пропущены # записи о посторонних} many {перед этим пропущено # записей о посторонних} other {перед этим пропущено # записи о посторонних}}",
  notKept: "не записано",
};
