import type { Claim, Language } from "@/db/vocabulary";

/** The words of an update, as far as a drawing needs them. */
export type Words = {
  claim?: Claim | undefined;
  percentDone?: number | undefined;
  language: Language;
  publicText: string;
  obstacles: string;
  nextSteps: string;
  decisionsNeeded: string;
  forecastOn?: string | undefined;
  internalNote: string;
  evidence: readonly {
    title: string;
    number: string;
    issuedOn?: string | undefined;
    address?: string | undefined;
  }[];
};
