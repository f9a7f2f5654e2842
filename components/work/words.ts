import type { Claim, Confidence, Language, PercentGap, Release } from "@/db/vocabulary";

/** The words of an update, as far as a drawing needs them. */
export type Words = {
  claim?: Claim | undefined;
  percentDone?: number | undefined;
  percentGap?: PercentGap | undefined;
  confidence?: Confidence | undefined;
  confidenceReason?: string | undefined;
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
    release: Release;
  }[];
};
