import { sql } from "drizzle-orm";
import { mistakes } from "@/db/schema";

/**
 * What is public of a reported mistake, to whoever has its reference. The comment is not: this must be
 * no place to publish texts, so of the words reported only their beginning can be recognised.
 */
export const publicMistake = {
  reference: mistakes.reference,
  state: mistakes.state,
  page: mistakes.page,
  quote: sql<string>`left(${mistakes.quote}, 120)`,
  isCut: sql<boolean>`length(${mistakes.quote}) > 120`,
  language: mistakes.language,
  receivedOn: mistakes.receivedOn,
  decidedOn: mistakes.decidedOn,
  answer: mistakes.answer,
  answerLanguage: mistakes.answerLanguage,
  link: mistakes.link,
};
