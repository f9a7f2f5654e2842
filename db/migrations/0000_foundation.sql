CREATE TABLE "agreement_parties" (
	"agreement_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "agreement_parties_agreement_id_body_id_pk" PRIMARY KEY("agreement_id","body_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"note" jsonb,
	"signed_on" date,
	"precision" text NOT NULL,
	"in_force_on" date,
	"meeting_id" uuid,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "agreements_slug_unique" UNIQUE("slug"),
	CONSTRAINT "agreements_title_original" CHECK ("agreements"."title" is null or "agreements"."title" ? ("agreements"."title"->>'original')),
	CONSTRAINT "agreements_precision_known" CHECK ("agreements"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "agreements_provenance_known" CHECK ("agreements"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "areas_slug_once" UNIQUE("programme_id","slug"),
	CONSTRAINT "areas_number_once" UNIQUE("programme_id","number"),
	CONSTRAINT "areas_name_original" CHECK ("areas"."name" is null or "areas"."name" ? ("areas"."name"->>'original')),
	CONSTRAINT "areas_visibility_known" CHECK ("areas"."visibility" in ('public', 'restricted')),
	CONSTRAINT "areas_provenance_known" CHECK ("areas"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"side_code" char(2),
	"kind" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"successor_id" uuid,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "bodies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "bodies_id_with_side" UNIQUE("id","side_code"),
	CONSTRAINT "bodies_days_ordered" CHECK ("bodies"."valid_from" < "bodies"."valid_to"),
	CONSTRAINT "bodies_not_own_successor" CHECK ("bodies"."successor_id" <> "bodies"."id"),
	CONSTRAINT "bodies_kind_known" CHECK ("bodies"."kind" in ('government', 'ministry', 'committee', 'agency', 'academy', 'concern', 'company', 'university', 'embassy', 'region', 'commission')),
	CONSTRAINT "bodies_provenance_known" CHECK ("bodies"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "body_names" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "body_names_one_a_period" UNIQUE NULLS NOT DISTINCT("body_id","valid_from"),
	CONSTRAINT "body_names_days_ordered" CHECK ("body_names"."valid_from" < "body_names"."valid_to"),
	CONSTRAINT "body_names_name_original" CHECK ("body_names"."name" is null or "body_names"."name" ? ("body_names"."name"->>'original')),
	CONSTRAINT "body_names_provenance_known" CHECK ("body_names"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "enterprise_partners" (
	"enterprise_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "enterprise_partners_enterprise_id_body_id_pk" PRIMARY KEY("enterprise_id","body_id")
);
--> statement-breakpoint
CREATE TABLE "enterprise_stages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enterprise_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"reached_on" date,
	"precision" text NOT NULL,
	"note" jsonb,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "enterprise_stages_stage_known" CHECK ("enterprise_stages"."stage" in ('planned', 'memorandum', 'opened', 'working', 'stopped')),
	CONSTRAINT "enterprise_stages_precision_known" CHECK ("enterprise_stages"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "enterprise_stages_provenance_known" CHECK ("enterprise_stages"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "enterprises" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"note" jsonb,
	"place" jsonb,
	"latitude" double precision,
	"longitude" double precision,
	"place_precision" jsonb,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "enterprises_slug_unique" UNIQUE("slug"),
	CONSTRAINT "enterprises_name_original" CHECK ("enterprises"."name" is null or "enterprises"."name" ? ("enterprises"."name"->>'original')),
	CONSTRAINT "enterprises_provenance_known" CHECK ("enterprises"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on_day" date NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"milestone_id" uuid,
	"body_id" uuid,
	"side_code" char(2),
	"body" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "events_kind_known" CHECK ("events"."kind" in ('programme.loaded', 'person.added', 'update.drafted', 'update.revised', 'update.submitted', 'update.cleared', 'update.countersigned', 'update.published', 'update.returned', 'update.withdrawn', 'update.retracted'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"update_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"number" text NOT NULL,
	"issued_on" date,
	"address" text,
	"file_hash" "bytea",
	CONSTRAINT "evidence_position_once" UNIQUE("update_id","position"),
	CONSTRAINT "evidence_link_form" CHECK ("evidence"."address" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "history_head" (
	"is_head" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "history_head_one_row" CHECK ("history_head"."is_head")
);
--> statement-breakpoint
CREATE TABLE "imported_records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"side_code" char(2),
	"text" jsonb NOT NULL,
	"claim" text,
	"happened_on" date NOT NULL,
	"precision" text NOT NULL,
	"known_on" date NOT NULL,
	"provenance" text NOT NULL,
	"source_id" uuid NOT NULL,
	CONSTRAINT "imported_records_known_after" CHECK ("imported_records"."known_on" >= "imported_records"."happened_on" or "imported_records"."precision" <> 'day'),
	CONSTRAINT "imported_records_text_original" CHECK ("imported_records"."text" is null or "imported_records"."text" ? ("imported_records"."text"->>'original')),
	CONSTRAINT "imported_records_claim_known" CHECK ("imported_records"."claim" in ('not_started', 'in_progress', 'done')),
	CONSTRAINT "imported_records_precision_known" CHECK ("imported_records"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "imported_records_provenance_known" CHECK ("imported_records"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "indicator_values" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"indicator_id" uuid NOT NULL,
	"side_code" char(2),
	"is_side_derived" boolean DEFAULT false NOT NULL,
	"flow" text,
	"measure" text DEFAULT 'value' NOT NULL,
	"place" jsonb,
	"period_kind" text NOT NULL,
	"period_first_on" date NOT NULL,
	"period_last_on" date NOT NULL,
	"value" numeric,
	"qualifier" text DEFAULT 'exact' NOT NULL,
	"base" jsonb,
	"note" jsonb,
	"published_on" date,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "indicator_values_period_ordered" CHECK ("indicator_values"."period_first_on" <= "indicator_values"."period_last_on"),
	CONSTRAINT "indicator_values_growth_has_base" CHECK ("indicator_values"."qualifier" <> 'growth' or "indicator_values"."base" is not null),
	CONSTRAINT "indicator_values_flow_known" CHECK ("indicator_values"."flow" in ('turnover', 'exports', 'imports')),
	CONSTRAINT "indicator_values_measure_known" CHECK ("indicator_values"."measure" in ('value', 'planned', 'laid', 'opened', 'commissioned', 'left')),
	CONSTRAINT "indicator_values_period_known" CHECK ("indicator_values"."period_kind" in ('year', 'half', 'quarter', 'months', 'day')),
	CONSTRAINT "indicator_values_qualifier_known" CHECK ("indicator_values"."qualifier" in ('exact', 'about', 'over', 'under', 'growth')),
	CONSTRAINT "indicator_values_provenance_known" CHECK ("indicator_values"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"unit" jsonb NOT NULL,
	"note" jsonb,
	CONSTRAINT "indicators_slug_unique" UNIQUE("slug"),
	CONSTRAINT "indicators_name_original" CHECK ("indicators"."name" is null or "indicators"."name" ? ("indicators"."name"->>'original'))
);
--> statement-breakpoint
CREATE TABLE "meeting_chairs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	"name" jsonb NOT NULL,
	"post" jsonb,
	CONSTRAINT "meeting_chairs_one_a_side" UNIQUE("meeting_id","side_code")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer,
	"title" jsonb NOT NULL,
	"announced_for" jsonb,
	"held_from" date,
	"held_to" date,
	"precision" text NOT NULL,
	"place" jsonb,
	"outcome" jsonb,
	"is_found" boolean DEFAULT true NOT NULL,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "meetings_slug_unique" UNIQUE("slug"),
	CONSTRAINT "meetings_number_once" UNIQUE("programme_id","number"),
	CONSTRAINT "meetings_days_ordered" CHECK ("meetings"."held_from" <= "meetings"."held_to"),
	CONSTRAINT "meetings_title_original" CHECK ("meetings"."title" is null or "meetings"."title" ? ("meetings"."title"->>'original')),
	CONSTRAINT "meetings_kind_known" CHECK ("meetings"."kind" in ('session', 'visit', 'talks', 'event')),
	CONSTRAINT "meetings_precision_known" CHECK ("meetings"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "meetings_provenance_known" CHECK ("meetings"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"body_id" uuid,
	"side_code" char(2),
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_once" UNIQUE NULLS NOT DISTINCT("person_id","role","body_id","side_code"),
	CONSTRAINT "memberships_executor_has_body" CHECK (("memberships"."role" = 'executor') = ("memberships"."body_id" is not null)),
	CONSTRAINT "memberships_coordinator_has_side" CHECK (("memberships"."role" = 'coordinator') = ("memberships"."side_code" is not null)),
	CONSTRAINT "memberships_role_known" CHECK ("memberships"."role" in ('executor', 'coordinator', 'secretariat', 'administrator', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE "milestone_agreements" (
	"milestone_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	CONSTRAINT "milestone_agreements_milestone_id_agreement_id_pk" PRIMARY KEY("milestone_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "milestone_enterprises" (
	"milestone_id" uuid NOT NULL,
	"enterprise_id" uuid NOT NULL,
	CONSTRAINT "milestone_enterprises_milestone_id_enterprise_id_pk" PRIMARY KEY("milestone_id","enterprise_id")
);
--> statement-breakpoint
CREATE TABLE "milestone_indicators" (
	"milestone_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	CONSTRAINT "milestone_indicators_milestone_id_indicator_id_pk" PRIMARY KEY("milestone_id","indicator_id")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"area_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" jsonb NOT NULL,
	"completion" jsonb,
	"note" jsonb,
	"visibility" text DEFAULT 'public' NOT NULL,
	"listed_on" date NOT NULL,
	"removed_on" date,
	"carried_from_id" uuid,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "milestones_code_once" UNIQUE("plan_id","code"),
	CONSTRAINT "milestones_code_form" CHECK ("milestones"."code" ~ '^[0-9]+(\.[0-9]+)*$'),
	CONSTRAINT "milestones_not_own_predecessor" CHECK ("milestones"."carried_from_id" <> "milestones"."id"),
	CONSTRAINT "milestones_removed_after_listed" CHECK ("milestones"."removed_on" >= "milestones"."listed_on"),
	CONSTRAINT "milestones_title_original" CHECK ("milestones"."title" is null or "milestones"."title" ? ("milestones"."title"->>'original')),
	CONSTRAINT "milestones_visibility_known" CHECK ("milestones"."visibility" in ('public', 'restricted')),
	CONSTRAINT "milestones_provenance_known" CHECK ("milestones"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "people_address_unique" UNIQUE("address"),
	CONSTRAINT "people_address_lower" CHECK ("people"."address" = lower("people"."address") and "people"."address" like '%_@_%'),
	CONSTRAINT "people_language_known" CHECK ("people"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"first_on" date NOT NULL,
	"last_on" date NOT NULL,
	"state" text NOT NULL,
	"approved_on" date,
	"approved_as" jsonb,
	"approved_at_id" uuid,
	"is_found" boolean DEFAULT true NOT NULL,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "plans_slug_once" UNIQUE("programme_id","slug"),
	CONSTRAINT "plans_days_ordered" CHECK ("plans"."first_on" <= "plans"."last_on"),
	CONSTRAINT "plans_slug_form" CHECK ("plans"."slug" ~ '^[a-z0-9-]+$'),
	CONSTRAINT "plans_title_original" CHECK ("plans"."title" is null or "plans"."title" ? ("plans"."title"->>'original')),
	CONSTRAINT "plans_state_known" CHECK ("plans"."state" in ('draft', 'approved', 'closed', 'unknown')),
	CONSTRAINT "plans_provenance_known" CHECK ("plans"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "programme_sides" (
	"programme_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	CONSTRAINT "programme_sides_programme_id_side_code_pk" PRIMARY KEY("programme_id","side_code")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" jsonb NOT NULL,
	"first_on" date NOT NULL,
	"last_on" date NOT NULL,
	"note" jsonb,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "programmes_days_ordered" CHECK ("programmes"."first_on" <= "programmes"."last_on"),
	CONSTRAINT "programmes_name_original" CHECK ("programmes"."name" is null or "programmes"."name" ? ("programmes"."name"->>'original')),
	CONSTRAINT "programmes_provenance_known" CHECK ("programmes"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "responsibilities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	"part" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "responsibilities_body_once" UNIQUE("milestone_id","body_id"),
	CONSTRAINT "responsibilities_part_known" CHECK ("responsibilities"."part" in ('lead', 'partner')),
	CONSTRAINT "responsibilities_provenance_known" CHECK ("responsibilities"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "round_dues" (
	"round_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "round_dues_round_id_side_code_pk" PRIMARY KEY("round_id","side_code")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" jsonb NOT NULL,
	"opens_on" date NOT NULL,
	"as_of_on" date NOT NULL,
	"closed_on" date,
	"provenance" text NOT NULL,
	CONSTRAINT "rounds_number_once" UNIQUE("plan_id","number"),
	CONSTRAINT "rounds_closed_after_opening" CHECK ("rounds"."opens_on" <= "rounds"."closed_on"),
	CONSTRAINT "rounds_number_positive" CHECK ("rounds"."number" > 0),
	CONSTRAINT "rounds_name_original" CHECK ("rounds"."name" is null or "rounds"."name" ? ("rounds"."name"->>'original')),
	CONSTRAINT "rounds_provenance_known" CHECK ("rounds"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "security_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid,
	"detail" jsonb NOT NULL,
	CONSTRAINT "security_events_kind_known" CHECK ("security_events"."kind" in ('sign-in.succeeded', 'sign-in.failed', 'sign-in.delayed', 'sign-out.done', 'permission.refused', 'origin.refused'))
);
--> statement-breakpoint
CREATE TABLE "sides" (
	"code" char(2) PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	CONSTRAINT "sides_name_original" CHECK ("sides"."name" is null or "sides"."name" ? ("sides"."name"->>'original'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_delays" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"failed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_sessions" (
	"sid_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"address" text,
	"published_on" date,
	CONSTRAINT "sources_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"text" jsonb NOT NULL,
	"speaker" jsonb NOT NULL,
	"side_code" char(2),
	"said_on" date NOT NULL,
	"precision" text NOT NULL,
	"number" numeric,
	"provenance" text NOT NULL,
	"source_id" uuid NOT NULL,
	CONSTRAINT "statements_text_original" CHECK ("statements"."text" is null or "statements"."text" ? ("statements"."text"->>'original')),
	CONSTRAINT "statements_precision_known" CHECK ("statements"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "statements_provenance_known" CHECK ("statements"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "taken_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"update_id" uuid NOT NULL,
	"step" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_on" date NOT NULL,
	"reason" text,
	"content_hash" "bytea" NOT NULL,
	CONSTRAINT "taken_steps_reason_given" CHECK ("taken_steps"."step" not in ('return', 'retract') or length("taken_steps"."reason") > 0),
	CONSTRAINT "taken_steps_step_known" CHECK ("taken_steps"."step" in ('submit', 'clear', 'countersign', 'publish', 'return', 'withdraw', 'retract'))
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"as_written" text NOT NULL,
	"language" text NOT NULL,
	"precision" text NOT NULL,
	"first_on" date,
	"last_on" date,
	"set_on" date NOT NULL,
	"reason" jsonb,
	"decided_by" jsonb,
	"provenance" text NOT NULL,
	"source_id" uuid,
	CONSTRAINT "terms_number_once" UNIQUE("milestone_id","number"),
	CONSTRAINT "terms_one_a_day" UNIQUE("milestone_id","set_on"),
	CONSTRAINT "terms_number_positive" CHECK ("terms"."number" > 0),
	CONSTRAINT "terms_days_ordered" CHECK ("terms"."first_on" <= "terms"."last_on"),
	CONSTRAINT "terms_days_fit_precision" CHECK (("terms"."last_on" is null) = ("terms"."precision" in ('yearly', 'standing', 'session', 'unknown'))),
	CONSTRAINT "terms_precision_known" CHECK ("terms"."precision" in ('day', 'month', 'quarter', 'half', 'year', 'span', 'yearly', 'standing', 'session', 'unknown')),
	CONSTRAINT "terms_language_known" CHECK ("terms"."language" in ('en', 'ru', 'be', 'kk')),
	CONSTRAINT "terms_provenance_known" CHECK ("terms"."provenance" in ('official', 'press', 'derived', 'memory', 'illustrative'))
);
--> statement-breakpoint
CREATE TABLE "updates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"milestone_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"side_code" char(2) NOT NULL,
	"round_id" uuid,
	"author_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"language" text NOT NULL,
	"claim" text,
	"percent_done" smallint,
	"public_text" text DEFAULT '' NOT NULL,
	"obstacles" text DEFAULT '' NOT NULL,
	"next_steps" text DEFAULT '' NOT NULL,
	"decisions_needed" text DEFAULT '' NOT NULL,
	"forecast_on" date,
	"internal_note" text DEFAULT '' NOT NULL,
	"translations" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revised_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_on" date,
	"published_at" timestamp with time zone,
	"published_on" date,
	"retracted_on" date,
	CONSTRAINT "updates_percent_range" CHECK ("updates"."percent_done" between 0 and 100),
	CONSTRAINT "updates_claim_once_submitted" CHECK ("updates"."state" in ('draft', 'returned', 'withdrawn') or ("updates"."claim" is not null and "updates"."public_text" <> '' and "updates"."submitted_on" is not null)),
	CONSTRAINT "updates_done_is_whole" CHECK ("updates"."state" in ('draft', 'returned', 'withdrawn') or "updates"."claim" <> 'done' or "updates"."percent_done" is null or "updates"."percent_done" = 100),
	CONSTRAINT "updates_published_has_day" CHECK (("updates"."state" in ('published', 'retracted')) = ("updates"."published_on" is not null)),
	CONSTRAINT "updates_retracted_has_day" CHECK (("updates"."state" = 'retracted') = ("updates"."retracted_on" is not null)),
	CONSTRAINT "updates_state_known" CHECK ("updates"."state" in ('draft', 'submitted', 'cleared', 'countersigned', 'published', 'returned', 'withdrawn', 'retracted')),
	CONSTRAINT "updates_claim_known" CHECK ("updates"."claim" in ('not_started', 'in_progress', 'done')),
	CONSTRAINT "updates_language_known" CHECK ("updates"."language" in ('en', 'ru', 'be', 'kk'))
);
--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_successor_id_bodies_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_names" ADD CONSTRAINT "body_names_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_names" ADD CONSTRAINT "body_names_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_partners" ADD CONSTRAINT "enterprise_partners_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_partners" ADD CONSTRAINT "enterprise_partners_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_stages" ADD CONSTRAINT "enterprise_stages_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_stages" ADD CONSTRAINT "enterprise_stages_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_records" ADD CONSTRAINT "imported_records_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_records" ADD CONSTRAINT "imported_records_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_records" ADD CONSTRAINT "imported_records_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_chairs" ADD CONSTRAINT "meeting_chairs_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_chairs" ADD CONSTRAINT "meeting_chairs_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_agreements" ADD CONSTRAINT "milestone_agreements_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_agreements" ADD CONSTRAINT "milestone_agreements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_enterprises" ADD CONSTRAINT "milestone_enterprises_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_enterprises" ADD CONSTRAINT "milestone_enterprises_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_indicators" ADD CONSTRAINT "milestone_indicators_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_indicators" ADD CONSTRAINT "milestone_indicators_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_carried_from_id_milestones_id_fk" FOREIGN KEY ("carried_from_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_approved_at_id_meetings_id_fk" FOREIGN KEY ("approved_at_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_sides" ADD CONSTRAINT "programme_sides_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_sides" ADD CONSTRAINT "programme_sides_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_body_of_side" FOREIGN KEY ("body_id","side_code") REFERENCES "public"."bodies"("id","side_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_dues" ADD CONSTRAINT "round_dues_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_dues" ADD CONSTRAINT "round_dues_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_sessions" ADD CONSTRAINT "sign_in_sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_side_code_sides_code_fk" FOREIGN KEY ("side_code") REFERENCES "public"."sides"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_steps" ADD CONSTRAINT "taken_steps_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_steps" ADD CONSTRAINT "taken_steps_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "updates" ADD CONSTRAINT "updates_body_is_responsible" FOREIGN KEY ("milestone_id","body_id") REFERENCES "public"."responsibilities"("milestone_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enterprise_stages_by_enterprise" ON "enterprise_stages" USING btree ("enterprise_id");--> statement-breakpoint
CREATE INDEX "events_by_subject" ON "events" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_milestone" ON "events" USING btree ("milestone_id","seq");--> statement-breakpoint
CREATE INDEX "imported_records_by_milestone" ON "imported_records" USING btree ("milestone_id","known_on");--> statement-breakpoint
CREATE INDEX "indicator_values_by_indicator" ON "indicator_values" USING btree ("indicator_id","period_first_on");--> statement-breakpoint
CREATE INDEX "memberships_by_body" ON "memberships" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "milestones_by_area" ON "milestones" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "milestones_by_predecessor" ON "milestones" USING btree ("carried_from_id");--> statement-breakpoint
CREATE UNIQUE INDEX "responsibilities_one_lead" ON "responsibilities" USING btree ("milestone_id","side_code") WHERE part = 'lead' and valid_to is null;--> statement-breakpoint
CREATE INDEX "responsibilities_by_body" ON "responsibilities" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "security_events_by_time" ON "security_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sign_in_sessions_by_person" ON "sign_in_sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "taken_steps_by_update" ON "taken_steps" USING btree ("update_id","taken_at");--> statement-breakpoint
CREATE UNIQUE INDEX "updates_one_open" ON "updates" USING btree ("milestone_id","body_id") WHERE state in ('draft', 'submitted', 'cleared', 'countersigned', 'returned');--> statement-breakpoint
CREATE INDEX "updates_published" ON "updates" USING btree ("milestone_id","side_code","published_on") WHERE published_on is not null;--> statement-breakpoint
CREATE INDEX "updates_by_state" ON "updates" USING btree ("state","side_code");