import type { Confidence, Release } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isBlankEvidence, type UpdateWords } from "./words";

/** A field's path as the form names it, and why it stands in the way; the reasons are message keys. */
export type Missing = Record<string, string[]>;

/**
 * Everything that keeps the words from being submitted, all at once.
 * A claim of done needs proof: a document with its number and date and a link (product, "The life of an update"),
 * which the other side can read before it signs.
 * @param computed how safe it looks from the facts; another judgement needs a reason
 */
export function whatIsMissing(
  words: UpdateWords,
  today: Day,
  computed: Confidence | null = null,
): Missing {
  const missing: Missing = {};
  const want = (field: string, reason: string) => (missing[field] ??= []).push(reason);

  if (!words.claim) want("claim", "choose");
  if (!words.publicText) want("publicText", "required");
  if (words.claim === "in_progress" && words.percentDone === undefined && !words.percentGap)
    want("percentDone", "required");
  if (words.confidence && computed && words.confidence !== computed && !words.confidenceReason)
    want("confidenceReason", "differs");
  if (words.claim === "in_progress" && words.percentDone === 100) want("percentDone", "notWhole");
  if (words.claim === "not_started" && (words.percentDone ?? 0) > 0) want("percentDone", "notZero");
  if (words.claim === "done" && (words.percentDone ?? 100) < 100) want("percentDone", "whole");
  if (words.claim && words.claim !== "done") {
    if (!words.nextSteps) want("nextSteps", "required");
    if (words.forecastOn && words.forecastOn < today) want("forecastOn", "past");
  }

  words.evidence.forEach((evidence, index) => {
    if (isBlankEvidence(evidence)) return;
    const field = `evidence[${index}]`;
    if (!evidence.title) want(`${field}.title`, "required");
    if (!evidence.number) want(`${field}.number`, "required");
    if (!evidence.issuedOn) want(`${field}.issuedOn`, "required");
    else if (evidence.issuedOn > today) want(`${field}.issuedOn`, "future");
    if (!evidence.address) want(`${field}.address`, "required");
  });
  if (words.claim === "done" && words.evidence.every(isBlankEvidence))
    want("evidence[0].title", "proof");
  const documents = words.evidence.filter((evidence) => !isBlankEvidence(evidence));
  if (words.claim === "done" && documents.length > 0 && documents.every(isForOwnSide))
    want("evidence[0].release", "shareProof");
  return missing;
}

const isForOwnSide = ({ release }: { release: Release }) => release === "side";
