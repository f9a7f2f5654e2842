CREATE TABLE "mistakes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"page" text NOT NULL,
	"quote" text NOT NULL,
	"heading" text NOT NULL,
	"words_before" text NOT NULL,
	"words_after" text NOT NULL,
	"comment" text NOT NULL,
	"language" text NOT NULL,
	"received_on" date NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sender" "bytea",
	"accepted_on" date,
	"decided_on" date,
	"answer" text DEFAULT '' NOT NULL,
	"answer_language" text,
	"link" text DEFAULT '' NOT NULL,
	CONSTRAINT "mistakes_reference_once" UNIQUE("reference"),
	CONSTRAINT "mistakes_reference_form" CHECK ("mistakes"."reference" ~ '^M-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$'),
	CONSTRAINT "mistakes_page_is_ours" CHECK ("mistakes"."page" ~ '^/[^/\\]' and length("mistakes"."page") <= 1000),
	CONSTRAINT "mistakes_says_something" CHECK ("mistakes"."quote" <> '' or "mistakes"."comment" <> ''),
	CONSTRAINT "mistakes_quote_length" CHECK (length("mistakes"."quote") <= 500),
	CONSTRAINT "mistakes_heading_length" CHECK (length("mistakes"."heading") <= 150),
	CONSTRAINT "mistakes_before_length" CHECK (length("mistakes"."words_before") <= 60),
	CONSTRAINT "mistakes_after_length" CHECK (length("mistakes"."words_after") <= 60),
	CONSTRAINT "mistakes_comment_length" CHECK (length("mistakes"."comment") <= 1500),
	CONSTRAINT "mistakes_answer_length" CHECK (length("mistakes"."answer") <= 1500),
	CONSTRAINT "mistakes_link_length" CHECK (length("mistakes"."link") <= 500),
	CONSTRAINT "mistakes_link_form" CHECK ("mistakes"."link" = '' or "mistakes"."link" ~ '^(https://|/[^/\\])'),
	CONSTRAINT "mistakes_decided_has_day" CHECK (("mistakes"."state" in ('fixed', 'declined')) = ("mistakes"."decided_on" is not null)),
	CONSTRAINT "mistakes_accepted_has_day" CHECK ("mistakes"."state" <> 'accepted' or "mistakes"."accepted_on" is not null),
	CONSTRAINT "mistakes_declined_with_reason" CHECK ("mistakes"."state" <> 'declined' or "mistakes"."answer" <> ''),
	CONSTRAINT "mistakes_fixed_is_shown" CHECK ("mistakes"."state" <> 'fixed' or "mistakes"."answer" <> '' or "mistakes"."link" <> ''),
	CONSTRAINT "mistakes_open_unanswered" CHECK ("mistakes"."decided_on" is not null or ("mistakes"."answer" = '' and "mistakes"."link" = '')),
	CONSTRAINT "mistakes_answer_language" CHECK ("mistakes"."answer" = '' or "mistakes"."answer_language" is not null),
	CONSTRAINT "mistakes_state_known" CHECK ("mistakes"."state" in ('new', 'accepted', 'fixed', 'declined')),
	CONSTRAINT "mistakes_language_known" CHECK ("mistakes"."language" in ('en', 'ru', 'be', 'kk')),
	CONSTRAINT "mistakes_answer_language_known" CHECK ("mistakes"."answer_language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind_known";--> statement-breakpoint
CREATE INDEX "mistakes_by_state" ON "mistakes" USING btree ("state","received_at","id");--> statement-breakpoint
CREATE INDEX "mistakes_by_time" ON "mistakes" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "mistakes_by_sender" ON "mistakes" USING btree ("sender","received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mistakes_said_once" ON "mistakes" USING btree ("sender",md5("page" || chr(10) || "quote" || chr(10) || "comment"));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind_known" CHECK ("events"."kind" in ('programme.loaded', 'person.added', 'update.drafted', 'update.revised', 'update.submitted', 'update.cleared', 'update.countersigned', 'update.published', 'update.returned', 'update.withdrawn', 'update.retracted', 'milestone.drafted', 'milestone.closed', 'reservation.recorded', 'reservation.withdrawn', 'wording.proposed', 'wording.agreed', 'wording.withdrawn', 'decision.proposed', 'decision.agreed', 'decision.declined', 'decision.withdrawn', 'decision.recorded', 'plan.drafted', 'plan.closed', 'round.opened', 'round.closed', 'meeting.added', 'meeting.revised', 'body.renamed', 'body.succeeded', 'work.handed', 'text.translated', 'settings.revised', 'mistake.accepted', 'mistake.fixed', 'mistake.declined'));