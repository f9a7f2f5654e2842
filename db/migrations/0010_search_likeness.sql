-- What spelling a text in Latin letters takes, so that the planner asks the indexes and spells no text it need not.
ALTER FUNCTION search_fold(text) COST 1000;
--> statement-breakpoint
-- Statements are the longest of the texts in which a misspelled word is looked for.
DO $$ BEGIN
  CREATE INDEX statements_likeness ON statements USING gin (search_fold(search_text("text")) gin_trgm_ops);
  CREATE INDEX statements_speaker_likeness ON statements USING gin (search_fold(search_text(speaker)) gin_trgm_ops);
EXCEPTION WHEN undefined_object THEN
  RAISE NOTICE 'pg_trgm is not to be had: the search forgives no misspelling';
END $$;
