/** Texts of equal authority. */
export const texts = {
  heading: "Texts of equal authority",
  lead: "Russian, Belarusian and Kazakh say the same; English is a working text. Here stands what lacks a language or has an older one.",
  count:
    "{count, plural, =0 {Nothing lacks parity} one {# text lacks parity} other {# texts lack parity}} of {total}.",
  missing: "missing",
  older: "older than the original",
  give: "Give the text",
  textIn: {
    en: "Text in English",
    ru: "Text in Russian",
    be: "Text in Belarusian",
    kk: "Text in Kazakh",
  },
  more: "{count, plural, one {# more text} other {# more texts}} below these.",
} as const;
