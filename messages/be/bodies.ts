import type { bodies as en } from "../en/bodies";
import type { SameKeys } from "../shape";

export const bodies: SameKeys<typeof en> = {
  heading: "Органы",
  lead: "Міністэрствы, канцэрны, кампаніі і вобласці пад назвамі гэтага дня.",
  name: "Орган",
  endedOn: "Спынены {day}",
  names: "Назвы",
  cameFrom: "Утвораны з",
  became: "Працягнуты як",
  focal: "Адказныя асобы",
  from: "з {day}",
  until: "да {day}",
  owed: "За што адказвае",
  owesNothing: "Ні за што бачнае вам не адказвае.",
  rename: "Даць новую назву",
  newName: "Новая назва",
  fromOn: "З якога дня",
  succeed: "Спыніць і назваць пераемнікаў",
  succeedLead:
    "Адзін пераемнік працягвае або аб'ядноўвае, два падзяляюць. Мерапрыемствы пераходзяць да іх рашэннем.",
  successorN: "Пераемнік {n}",
  endsOn: "Першы дзень, калі яго ўжо няма",
  handOver: "Перадаць працу",
  handOverLead: "Чарнавікі і вернутыя тэксты пераходзяць наступнаму.",
  toPerson: "Каму",
  note: "Што трэба ведаць наступнаму (толькі ваш бок)",
};
