import type { Language, SideCode } from "@/db/vocabulary";

/** Each language names its own country first; English and Russian follow the programme's Belarusian papers. */
export function sidesInOrder(language: Language): readonly [SideCode, SideCode] {
  return language === "kk" ? ["KZ", "BY"] : ["BY", "KZ"];
}
