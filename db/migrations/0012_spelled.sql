-- The texts among which a misspelled word is looked for, kept in the Latin spelling of the search: to spell a text anew
-- takes longer than all the rest of looking at it. Postgres itself keeps them with their row, so they cannot lag behind.
ALTER TABLE "milestones" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("title"))) STORED;--> statement-breakpoint
ALTER TABLE "imported_records" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("text"))) STORED;--> statement-breakpoint
ALTER TABLE "body_names" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("name"))) STORED;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("name") || ' ' || search_text("place"))) STORED;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("title"))) STORED;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("name"))) STORED;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "spelled" text GENERATED ALWAYS AS (search_fold(search_text("text") || ' ' || search_text("speaker"))) STORED;
--> statement-breakpoint
DROP INDEX IF EXISTS milestones_likeness, imported_records_likeness, body_names_likeness, statements_likeness, statements_speaker_likeness;
--> statement-breakpoint
-- The text as it is. Postgres believes that it is as quick to see how alike words are as to compare two numbers, and
-- looks at every text of a small table; of this function it knows better, and asks the index.
CREATE FUNCTION search_spelled(spelled text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000
AS $$ BEGIN RETURN spelled; END $$;
--> statement-breakpoint
DO $$ BEGIN
  CREATE INDEX milestones_spelled ON milestones USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX imported_records_spelled ON imported_records USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX body_names_spelled ON body_names USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX enterprises_spelled ON enterprises USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX agreements_spelled ON agreements USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX indicators_spelled ON indicators USING gin (search_spelled(spelled) gin_trgm_ops);
  CREATE INDEX statements_spelled ON statements USING gin (search_spelled(spelled) gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not to be had: the search forgives no misspelling';
END $$;
