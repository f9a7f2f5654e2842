import type { SaidWords } from "@/components/updates/word-line";
import type { Language, Release } from "@/db/vocabulary";

/** The words of an update, as far as a drawing needs them. */
export type Words = SaidWords & {
  language: Language;
  evidence: readonly {
    title: string;
    number: string;
    issuedOn?: string | undefined;
    address?: string | undefined;
    release: Release;
  }[];
};
