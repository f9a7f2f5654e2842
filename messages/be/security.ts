import type { security as en } from "../en/security";
import type { SameKeys } from "../shape";

export const security: SameKeys<typeof en> = {
  title: "Журнал бяспекі",
  lead: "Уваходы і адмовы, пачынаючы з апошняй. Час пададзены па гадзінніку сервера, UTC. Запісы нельга выправіць.",
  filter: "Што паказаць",
  when: "Калі",
  what: "Што адбылося",
  who: "Карыстальнік",
  network: "Сетка",
  request: "Запыт",
  from: "З (дзень па UTC)",
  to: "Па (дзень па UTC)",
  any: "Усё",
  show: "Паказаць",
  showAll: "Паказаць усё",
  older: "Больш раннія запісы",
  none: "Такіх запісаў няма.",
  nobody: "уліковы запіс невядомы",
  leftOut:
    "{count, plural, one {перад гэтым прапушчаны # запіс пра пабочных} few {перад гэтым прапушчаны # запісы пра пабочных} many {перад гэтым прапушчана # запісаў пра пабочных} other {перад гэтым прапушчана # запісу пра пабочных}}",
  notKept: "не запісана",
};
