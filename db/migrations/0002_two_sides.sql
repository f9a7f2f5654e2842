CREATE TABLE "body_successors" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"on_day" date,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "body_successors_from_id_to_id_pk" PRIMARY KEY("from_id","to_id"),
	CONSTRAINT "body_successors_not_own" CHECK ("body_successors"."from_id" <> "body_successors"."to_id"),
	CONSTRAINT "body_successors_provenance_known" CHECK ("body_successors"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "decision_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"step" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"side_code" char(2),
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_on" date NOT NULL,
	"reason" text,
	"content_hash" "bytea" NOT NULL,
	CONSTRAINT "decision_steps_reason_given" CHECK ("decision_steps"."step" <> 'decline' or length("decision_steps"."reason") > 0),
	CONSTRAINT "decision_steps_step_known" CHECK ("decision_steps"."step" in ('propose', 'agree', 'decline', 'withdraw', 'record'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"milestone_id" uuid,
	"kind" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"proposed_by_side" char(2) NOT NULL,
	"proposer_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text NOT NULL,
	"language" text NOT NULL,
	"proposed_on" date NOT NULL,
	"agreed_on" date,
	"recorded_on" date,
	"recorded_at" timestamp with time zone,
	"instrument" text,
	"meeting_id" uuid,
	"instrument_number" text,
	"instrument_on" date,
	"in_force_on" date,
	CONSTRAINT "decisions_reason_given" CHECK (length("decisions"."reason") > 0),
	CONSTRAINT "decisions_recorded_whole" CHECK (("decisions"."state" = 'recorded') = ("decisions"."recorded_on" is not null) and ("decisions"."state" <> 'recorded' or ("decisions"."agreed_on" is not null and "decisions"."instrument" is not null and "decisions"."instrument_number" <> '' and "decisions"."instrument_on" is not null and "decisions"."in_force_on" is not null))),
	CONSTRAINT "decisions_session_named" CHECK ("decisions"."instrument" is distinct from 'session' or "decisions"."meeting_id" is not null),
	CONSTRAINT "decisions_kind_known" CHECK ("decisions"."kind" in ('approve', 'add', 'move', 'amend', 'pass', 'remove', 'carry', 'merge', 'split', 'close', 'reopen')),
	CONSTRAINT "decisions_state_known" CHECK ("decisions"."state" in ('proposed', 'agreed', 'recorded', 'declined', 'withdrawn')),
	CONSTRAINT "decisions_instrument_known" CHECK ("decisions"."instrument" in ('session', 'letters')),
	CONSTRAINT "decisions_language_known" CHECK ("decisions"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
CREATE TABLE "focal_persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "focal_persons_days_ordered" CHECK ("focal_persons"."valid_from" <= "focal_persons"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "frozen_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"round_id" uuid,
	"kind" text NOT NULL,
	"as_of_on" date NOT NULL,
	"frozen_on" date NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "frozen_reports_round_id_unique" UNIQUE("round_id"),
	CONSTRAINT "frozen_reports_hash_of_body" CHECK ("frozen_reports"."hash" = sha256("frozen_reports"."body")),
	CONSTRAINT "frozen_reports_of_round" CHECK (("frozen_reports"."kind" = 'round') = ("frozen_reports"."round_id" is not null)),
	CONSTRAINT "frozen_reports_kind_known" CHECK ("frozen_reports"."kind" in ('round', 'final'))
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"side_code" char(2) NOT NULL,
	"on_day" date NOT NULL,
	"is_worked" boolean DEFAULT false NOT NULL,
	"name" jsonb NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "holidays_side_code_on_day_pk" PRIMARY KEY("side_code","on_day"),
	CONSTRAINT "holidays_name_original" CHECK ("holidays"."name" is null or "holidays"."name" ? ("holidays"."name"->>'original')),
	CONSTRAINT "holidays_provenance_known" CHECK ("holidays"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "joint_wordings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"proposed_by_side" char(2) NOT NULL,
	"proposer_id" uuid NOT NULL,
	"proposed_on" date NOT NULL,
	"agreer_id" uuid,
	"agreed_on" date,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "joint_wordings_text_given" CHECK (length("joint_wordings"."text") > 0),
	CONSTRAINT "joint_wordings_agreed_has_day" CHECK (("joint_wordings"."state" = 'agreed') = ("joint_wordings"."agreed_on" is not null)),
	CONSTRAINT "joint_wordings_two_people" CHECK ("joint_wordings"."agreer_id" <> "joint_wordings"."proposer_id"),
	CONSTRAINT "joint_wordings_state_known" CHECK ("joint_wordings"."state" in ('proposed', 'agreed', 'withdrawn')),
	CONSTRAINT "joint_wordings_language_known" CHECK ("joint_wordings"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
CREATE TABLE "reservations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"update_id" uuid,
	"side_code" char(2) NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"readers" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "reservations_text_given" CHECK (length("reservations"."text") > 0),
	CONSTRAINT "reservations_withdrawn_after" CHECK ("reservations"."withdrawn_on" >= "reservations"."recorded_on"),
	CONSTRAINT "reservations_readers_known" CHECK ("reservations"."readers" in ('public', 'internal')),
	CONSTRAINT "reservations_language_known" CHECK ("reservations"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
CREATE TABLE "round_obligations" (
	"round_id" uuid NOT NULL,
	"milestone_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "round_obligations_round_id_milestone_id_side_code_pk" PRIMARY KEY("round_id","milestone_id","side_code")
);
--> statement-breakpoint
CREATE TABLE "successions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"decision_id" uuid,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "successions_once" UNIQUE("from_id","to_id"),
	CONSTRAINT "successions_not_own" CHECK ("successions"."from_id" <> "successions"."to_id"),
	CONSTRAINT "successions_kind_known" CHECK ("successions"."kind" in ('carried', 'merged', 'split')),
	CONSTRAINT "successions_provenance_known" CHECK ("successions"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "tacit_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"working_days" integer,
	"set_on" date NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tacit_settings_days_range" CHECK ("tacit_settings"."working_days" between 1 and 90)
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"original_hash" "bytea" NOT NULL,
	"set_on" date NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "translations_text_given" CHECK (length("translations"."text") > 0),
	CONSTRAINT "translations_field_known" CHECK ("translations"."field" in ('title', 'completion', 'public_text')),
	CONSTRAINT "translations_language_known" CHECK ("translations"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_on" date,
	"update_id" uuid,
	"decision_id" uuid,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "turns_closed_has_day" CHECK (("turns"."kind" = 'closed') = ("turns"."done_on" is not null)),
	CONSTRAINT "turns_done_before_closed" CHECK ("turns"."done_on" <= "turns"."on_day"),
	CONSTRAINT "turns_rest_on_something" CHECK (("turns"."update_id" is null) <> ("turns"."decision_id" is null) and ("turns"."update_id" is null or "turns"."kind" = 'closed')),
	CONSTRAINT "turns_kind_known" CHECK ("turns"."kind" in ('closed', 'reopened', 'removed', 'carried', 'merged', 'split'))
);
--> statement-breakpoint
CREATE TABLE "wordings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" jsonb NOT NULL,
	"completion" jsonb,
	"set_on" date NOT NULL,
	"decision_id" uuid NOT NULL,
	CONSTRAINT "wordings_number_once" UNIQUE("milestone_id","number"),
	CONSTRAINT "wordings_one_a_day" UNIQUE("milestone_id","set_on"),
	CONSTRAINT "wordings_number_after_first" CHECK ("wordings"."number" > 1),
	CONSTRAINT "wordings_title_original" CHECK ("wordings"."title" is null or "wordings"."title" ? ("wordings"."title"->>'original')),
	CONSTRAINT "wordings_completion_original" CHECK ("wordings"."completion" is null or "wordings"."completion" ? ("wordings"."completion"->>'original'))
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind_known";--> statement-breakpoint
DROP INDEX "updates_published";--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "release" text DEFAULT 'side' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "agenda" jsonb;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "minutes_number" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "minutes_address" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD COLUMN "ended_by_id" uuid;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "cycle" text DEFAULT 'half_yearly' NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ALTER COLUMN "cycle" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "percent_gap" text;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "confidence" text;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "confidence_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "body_successors" ADD CONSTRAINT "body_successors_from_id_bodies_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_successors" ADD CONSTRAINT "body_successors_to_id_bodies_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_successors" ADD CONSTRAINT "body_successors_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_persons" ADD CONSTRAINT "focal_persons_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_persons" ADD CONSTRAINT "focal_persons_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_reports" ADD CONSTRAINT "frozen_reports_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_reports" ADD CONSTRAINT "frozen_reports_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_wordings" ADD CONSTRAINT "joint_wordings_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_wordings" ADD CONSTRAINT "joint_wordings_proposed_by_side_sides_code_fk" FOREIGN KEY ("proposed_by_side") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_wordings" ADD CONSTRAINT "joint_wordings_proposer_id_people_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_wordings" ADD CONSTRAINT "joint_wordings_agreer_id_people_id_fk" FOREIGN KEY ("agreer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reservations" ADD CONSTRAINT "reservations_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_obligations" ADD CONSTRAINT "round_obligations_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_obligations" ADD CONSTRAINT "round_obligations_body_is_responsible" FOREIGN KEY ("milestone_id","body_id") REFERENCES "public"."responsibilities"("milestone_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_from_id_milestones_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_to_id_milestones_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tacit_settings" ADD CONSTRAINT "tacit_settings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_successors_by_successor" ON "body_successors" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "decision_steps_by_decision" ON "decision_steps" USING btree ("decision_id","taken_at");--> statement-breakpoint
CREATE INDEX "decisions_by_plan" ON "decisions" USING btree ("plan_id","in_force_on");--> statement-breakpoint
CREATE INDEX "decisions_by_milestone" ON "decisions" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "decisions_by_meeting" ON "decisions" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "focal_persons_one_now" ON "focal_persons" USING btree ("body_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "frozen_reports_by_plan" ON "frozen_reports" USING btree ("plan_id","frozen_on");--> statement-breakpoint
CREATE UNIQUE INDEX "frozen_reports_one_final" ON "frozen_reports" USING btree ("plan_id") WHERE kind = 'final';--> statement-breakpoint
CREATE UNIQUE INDEX "joint_wordings_one_open" ON "joint_wordings" USING btree ("milestone_id") WHERE state = 'proposed';--> statement-breakpoint
CREATE INDEX "joint_wordings_by_milestone" ON "joint_wordings" USING btree ("milestone_id","agreed_on");--> statement-breakpoint
CREATE INDEX "reservations_by_milestone" ON "reservations" USING btree ("milestone_id","recorded_on");--> statement-breakpoint
CREATE INDEX "reservations_by_update" ON "reservations" USING btree ("update_id");--> statement-breakpoint
CREATE INDEX "round_obligations_by_milestone" ON "round_obligations" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "successions_by_successor" ON "successions" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "tacit_settings_by_programme" ON "tacit_settings" USING btree ("programme_id","set_on","set_at");--> statement-breakpoint
CREATE INDEX "translations_by_subject" ON "translations" USING btree ("subject_id","field","language","set_at");--> statement-breakpoint
CREATE INDEX "turns_by_milestone" ON "turns" USING btree ("milestone_id","on_day");--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_ended_by_id_decisions_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_one_open" ON "rounds" USING btree ("plan_id") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "taken_steps_by_day" ON "taken_steps" USING btree ("taken_on");--> statement-breakpoint
CREATE INDEX "updates_published" ON "updates" USING btree ("milestone_id","body_id","published_on" DESC NULLS FIRST,"published_at" DESC NULLS FIRST) WHERE published_on is not null;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind_known" CHECK ("events"."kind" in ('programme.loaded', 'person.added', 'update.drafted', 'update.revised', 'update.submitted', 'update.cleared', 'update.countersigned', 'update.published', 'update.returned', 'update.withdrawn', 'update.retracted', 'milestone.drafted', 'milestone.closed', 'reservation.recorded', 'reservation.withdrawn', 'wording.proposed', 'wording.agreed', 'wording.withdrawn', 'decision.proposed', 'decision.agreed', 'decision.declined', 'decision.withdrawn', 'decision.recorded', 'plan.drafted', 'plan.closed', 'round.opened', 'round.closed', 'meeting.added', 'meeting.revised', 'body.renamed', 'body.succeeded', 'work.handed', 'text.translated', 'settings.revised'));--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_release_known" CHECK ("evidence"."release" in ('side', 'both', 'public'));--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_cycle_known" CHECK ("rounds"."cycle" in ('monthly', 'quarterly', 'half_yearly', 'yearly', 'session'));--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_percent_or_gap" CHECK ("updates"."percent_done" is null or "updates"."percent_gap" is null);--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_gap_known" CHECK ("updates"."percent_gap" in ('not_assessed', 'no_data', 'not_applicable'));--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_confidence_known" CHECK ("updates"."confidence" in ('compromised', 'support_needed', 'attainable', 'secured'));