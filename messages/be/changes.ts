import type { changes as en } from "../en/changes";
import type { SameKeys } from "../shape";

export const changes: SameKeys<typeof en> = {
  title: "Што змянілася з {from} па {to}",
  found:
    "{count, plural, =0 {Змен няма} one {Змянілася # мерапрыемства} few {Змяніліся # мерапрыемствы} many {Змянілася # мерапрыемстваў} other {Змянілася # мерапрыемства}}",
  none: "Паміж гэтымі днямі нічога не змянілася.",
  since: "Параўнаць з іншым днём",
  notListed: "яшчэ не ўключана ў пералік",
  what: {
    listed: "уключана за гэты час",
    standing: "стан",
    term: "тэрмін",
    title: "фармулёўка",
    bodies: "адказныя ведамствы",
    word: "паведамленне боку",
  },
};
