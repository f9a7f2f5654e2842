import type { Messages } from "@/lib/i18n/messages-of";

/** A field of an update, as far as a drawing needs to know of it. */
export type WordField = {
  name: keyof Messages["update"]["label"];
  kind: "choice" | "percent" | "day" | "text";
};

/** A line of an update's words: the field that it begins with, and those that go on in it. */
export type WordLine = { fields: readonly WordField[]; isPublic: boolean };

/** Whatever was said, by the names of the fields. */
export type SaidWords = { readonly [Name in WordField["name"]]?: unknown };
