import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Адамдар",
  lead: "Тіркелгілер серверде npm run people:add командасымен жасалады.",
  name: "Аты",
  address: "Мекенжайы",
  role: "Рөлі",
  for: "Кім үшін",
  since: "Қай күннен",
};
