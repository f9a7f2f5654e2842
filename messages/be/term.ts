import type { term as en } from "../en/term";
import type { SameKeys } from "../shape";

export const term: SameKeys<typeof en> = {
  month: "{month}",
  quarter: "{n, select, 1 {I} 2 {II} 3 {III} other {IV}} квартал {year} года",
  half: "{n, select, 1 {першае} other {другое}} паўгоддзе {year} года",
  year: "{year} год",
  span: "{first}–{last} гады",
  yearly: "штогод",
  standing: "пастаянна",
  session: "да пасяджэння",
  unknown: "тэрмін не знойдзены",
};
