import type { bodies as en } from "../en/bodies";
import type { SameKeys } from "../shape";

export const bodies: SameKeys<typeof en> = {
  heading: "Органы",
  lead: "Министерства, концерны, компании и области под названиями этого дня.",
  name: "Орган",
  endedOn: "Прекращён {day}",
  names: "Названия",
  cameFrom: "Образован из",
  became: "Продолжен как",
  focal: "Ответственные лица",
  from: "с {day}",
  until: "до {day}",
  owed: "За что отвечает",
  owesNothing: "Ни за что видимое вам не отвечает.",
  rename: "Дать новое название",
  newName: "Новое название",
  fromOn: "С какого дня",
  succeed: "Прекратить и назвать преемников",
  succeedLead:
    "Один преемник продолжает или объединяет, два разделяют. Мероприятия переходят к ним решением.",
  successorN: "Преемник {n}",
  endsOn: "Первый день, когда его уже нет",
  handOver: "Передать работу",
  handOverLead: "Черновики и возвращённые тексты переходят следующему.",
  toPerson: "Кому",
  note: "Что нужно знать следующему (только ваша сторона)",
};
