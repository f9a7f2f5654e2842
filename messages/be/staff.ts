import type { staff as en } from "../en/staff";
import type { SameKeys } from "../shape";

export const staff: SameKeys<typeof en> = {
  decisions: "Рашэнні",
  rounds: "Справаздачныя перыяды",
  plans: "Планы",
  meetings: "Сустрэчы",
  texts: "Тэксты",
  bodies: "Ведамствы",
  settings: "Налады",
  security: "Журнал бяспекі",
  mistakes: "Памылкі",
  pastReadOnly: "Там нічога нельга змяніць.",
  sections: "Праца",
  desk: "Працоўны стол",
  review: "Разгляд",
  history: "Гісторыя",
  admin: "Адміністраванне",
  public: "Адкрыты сайт",
  signOut: "Выйсці",
  signedInAs: "{name}: {role}",
  restricted: "Абмежаваны доступ: на адкрытых старонках не паказваецца",
  days: "{count, plural, =0 {сёння} one {# дзень} few {# дні} many {# дзён} other {# дня}}",
};
