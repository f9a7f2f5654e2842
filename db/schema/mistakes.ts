import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  type PgColumn,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { bytes, day, id, instant, oneOf } from "../columns";
import { languages, mistakeStates } from "../vocabulary";

const atMost = (name: string, column: PgColumn, length: number) =>
  check(name, sql`length(${column}) <= ${sql.raw(String(length))}`);

/** Mistakes that readers have found, without an account. The words reported never change, and no row goes. */
export const mistakes = pgTable(
  "mistakes",
  {
    id: id(),
    /** What the reporter is given; nobody guesses it, so it opens the outcome. */
    reference: text("reference").notNull().unique("mistakes_reference_once"),
    state: text("state", { enum: mistakeStates }).notNull().default("new"),
    /** Grows with every step; a decider names the one that was seen. */
    version: integer("version").notNull().default(1),
    /** Address of the page behind our own host, with its search. */
    page: text("page").notNull(),
    quote: text("quote").notNull(),
    /** Where on the page the words stand: the heading above them, and the words on either side. */
    heading: text("heading").notNull(),
    wordsBefore: text("words_before").notNull(),
    wordsAfter: text("words_after").notNull(),
    comment: text("comment").notNull(),
    language: text("language", { enum: languages }).notNull(),
    receivedOn: day("received_on").notNull(),
    receivedAt: instant("received_at").notNull().defaultNow(),
    /** Keyed hash of the sender's network and the day; only limits floods, and is erased a day later. */
    sender: bytes("sender"),
    acceptedOn: day("accepted_on"),
    decidedOn: day("decided_on"),
    /** What the secretariat answers to the reporter. */
    answer: text("answer").notNull().default(""),
    answerLanguage: text("answer_language", { enum: languages }),
    /** Where the mistake is put right. */
    link: text("link").notNull().default(""),
  },
  (t) => [
    index("mistakes_by_state").on(t.state, t.receivedAt, t.id),
    index("mistakes_by_time").on(t.receivedAt),
    index("mistakes_by_sender").on(t.sender, t.receivedAt),
    uniqueIndex("mistakes_said_once").on(
      t.sender,
      sql`md5(${t.page} || chr(10) || ${t.quote} || chr(10) || ${t.comment})`,
    ),
    check(
      "mistakes_reference_form",
      sql`${t.reference} ~ '^M-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$'`,
    ),
    check("mistakes_page_is_ours", sql`${t.page} ~ '^/[^/\\\\]' and length(${t.page}) <= 1000`),
    check("mistakes_says_something", sql`${t.quote} <> '' or ${t.comment} <> ''`),
    atMost("mistakes_quote_length", t.quote, 500),
    atMost("mistakes_heading_length", t.heading, 150),
    atMost("mistakes_before_length", t.wordsBefore, 60),
    atMost("mistakes_after_length", t.wordsAfter, 60),
    atMost("mistakes_comment_length", t.comment, 1500),
    atMost("mistakes_answer_length", t.answer, 1500),
    atMost("mistakes_link_length", t.link, 500),
    check("mistakes_link_form", sql`${t.link} = '' or ${t.link} ~ '^(https://|/[^/\\\\])'`),
    check(
      "mistakes_decided_has_day",
      sql`(${t.state} in ('fixed', 'declined')) = (${t.decidedOn} is not null)`,
    ),
    check(
      "mistakes_accepted_has_day",
      sql`${t.state} <> 'accepted' or ${t.acceptedOn} is not null`,
    ),
    check("mistakes_declined_with_reason", sql`${t.state} <> 'declined' or ${t.answer} <> ''`),
    check(
      "mistakes_fixed_is_shown",
      sql`${t.state} <> 'fixed' or ${t.answer} <> '' or ${t.link} <> ''`,
    ),
    check(
      "mistakes_open_unanswered",
      sql`${t.decidedOn} is not null or (${t.answer} = '' and ${t.link} = '')`,
    ),
    check("mistakes_answer_language", sql`${t.answer} = '' or ${t.answerLanguage} is not null`),
    oneOf("mistakes_state_known", t.state, mistakeStates),
    oneOf("mistakes_language_known", t.language, languages),
    oneOf("mistakes_answer_language_known", t.answerLanguage, languages),
  ],
);
