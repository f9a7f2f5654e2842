import type { signIn as en } from "../en/sign-in";
import type { SameKeys } from "../shape";

export const signIn: SameKeys<typeof en> = {
  title: "Уваход",
  lead: "Для ведамстваў, каардынатараў і сакратарыята праграмы.",
  address: "Адрас электроннай пошты",
  password: "Пароль",
  submit: "Увайсці",
  wrong: "Адрас і пароль не падыходзяць адзін да аднаго. Праверце і паспрабуйце яшчэ раз.",
  delayed: "Занадта шмат спроб запар. Пачакайце хвіліну і паспрабуйце зноў.",
  demonstration:
    "Гэта дэманстрацыя: уліковыя запісы і пароль выведзены там, дзе запушчана праграма.",
};
