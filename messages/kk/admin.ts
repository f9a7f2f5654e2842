import type { admin as en } from "../en/admin";
import type { SameKeys } from "../shape";

export const admin: SameKeys<typeof en> = {
  title: "Пайдаланушылар",
  lead: "Тіркелгілер серверде npm run people:add командасымен жасалады.",
  name: "Аты",
  address: "Электрондық пошта",
  role: "Рөлі",
  for: "Кімнің атынан",
  count: "{count, plural, one {# адам кіре алады} other {# адам кіре алады}}",
};
