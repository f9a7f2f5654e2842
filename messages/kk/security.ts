import type { security as en } from "../en/security";
import type { SameKeys } from "../shape";

export const security: SameKeys<typeof en> = {
  title: "Қауіпсіздік журналы",
  lead: "Соңғысынан бастап кірулер мен бас тартулар. Уақыт сервер сағаты бойынша, UTC. Жазбаларды түзетуге болмайды.",
  filter: "Не көрсетілсін",
  when: "Қашан",
  what: "Не болды",
  who: "Пайдаланушы",
  network: "Желі",
  request: "Сұрау",
  from: "Қай күннен бастап (UTC)",
  to: "Қай күнге дейін (UTC)",
  any: "Барлығы",
  show: "Көрсету",
  showAll: "Барлығын көрсету",
  older: "Бұрынғы жазбалар",
  none: "Мұндай жазба жоқ.",
  nobody: "тіркелгі белгісіз",
  leftOut:
    "{count, plural, one {бұған дейін бөгде адамдар туралы # жазба қалдырылған} other {бұған дейін бөгде адамдар туралы # жазба қалдырылған}}",
  notKept: "жазылмаған",
};
