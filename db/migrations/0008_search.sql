-- The search. What is written in four languages and two alphabets is made comparable here; the questions stand in
-- lib/public/search.

-- All languages of a local text, one after the other.
CREATE FUNCTION search_text(texts jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(texts ->> 'en', '') || E'\n' || coalesce(texts ->> 'ru', '') || E'\n'
  || coalesce(texts ->> 'be', '') || E'\n' || coalesce(texts ->> 'kk', '');
--> statement-breakpoint
CREATE FUNCTION search_text(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(words, '');
--> statement-breakpoint
-- One Latin spelling for the Cyrillic of Russian, Belarusian and Kazakh and for the ways in which they are written in
-- Latin letters: Костанай, Қостанай, Kostanay and Qostanai become "kostanai". Here x is sh, c is ch, j is zh, i is also y.
CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 200 AS $$
BEGIN
  words := replace(lower(words), 'x', 'ks');
  words := replace(replace(replace(words, 'shch', 'ш'), 'sch', 'ш'), 'sh', 'ш');
  words := replace(replace(words, 'ch', 'ч'), 'шч', 'ш');
  words := replace(replace(replace(words, 'dzh', 'ж'), 'zh', 'ж'), 'дж', 'ж');
  words := replace(replace(replace(words, 'kh', 'h'), 'ph', 'f'), 'ts', 's');
  words := replace(replace(replace(words, 'ce', 'se'), 'ci', 'si'), 'cy', 'si');
  words := replace(replace(words, 'yo', 'e'), 'ye', 'e');
  words := replace(replace(words, 'ю', 'iu'), 'я', 'ia');
  -- The letters that come most often stand first: the search for a letter begins at the front. Those at the end go.
  words := translate(words,
    ' etainsorlhdumоаеинтсрвлкмдпуызбгйчхжшцщэфёcypgfbvwkzqjқіғңұүөәһўґїєäáàâöóşšçčžüūúñńğıíéèł-/@_:' ||
      'ъь''’ʼ`´' || U&'\0300\0301\0306\0308\00AD',
    ' etainsorlhdumoaeintsrvlkmdpuizbgichjxsxefekipgfbvvkzkjkignuuoahvgieaaaaooxxccjuuunngiieel     ');
  words := replace(replace(replace(replace(words, 'nn', 'n'), 'ss', 's'), 'll', 'l'), 'ii', 'i');
  RETURN replace(words, 'kazah', 'kazak');
END $$;
--> statement-breakpoint
-- The words by which a text is found: the stems of its English and Russian words, its words in the Latin spelling, and
-- those once more with a, o and u made one letter, which Belarusian and the ways of transcribing differ in.
CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000
BEGIN ATOMIC
  SELECT to_tsvector('pg_catalog.russian', translate(words, '/@_', '   '))
    || to_tsvector('pg_catalog.simple', folded)
    || to_tsvector('pg_catalog.simple', translate(folded, 'aou', 'www'))
  FROM (SELECT search_fold(words) AS folded OFFSET 0) AS spelled;
END;
--> statement-breakpoint
-- The last of them alone, to see quickly whether words stand in order.
CREATE FUNCTION search_order(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
RETURN to_tsvector('pg_catalog.simple', translate(search_fold(words), 'aou', 'www'));
--> statement-breakpoint
CREATE INDEX "agreements_title_words" ON "agreements" USING gin (search_words(search_text("title")));--> statement-breakpoint
CREATE INDEX "agreements_words" ON "agreements" USING gin (search_words(search_text("title") || ' ' || search_text("note")));--> statement-breakpoint
CREATE INDEX "body_names_words" ON "body_names" USING gin (search_words(search_text("name")));--> statement-breakpoint
CREATE INDEX "decisions_words" ON "decisions" USING gin (search_words(search_text("reason")));--> statement-breakpoint
CREATE INDEX "enterprises_name_words" ON "enterprises" USING gin (search_words(search_text("name")));--> statement-breakpoint
CREATE INDEX "enterprises_words" ON "enterprises" USING gin (search_words(search_text("name") || ' ' || search_text("place") || ' ' || search_text("note")));--> statement-breakpoint
CREATE INDEX "imported_records_words" ON "imported_records" USING gin (search_words(search_text("text")));--> statement-breakpoint
CREATE INDEX "indicators_name_words" ON "indicators" USING gin (search_words(search_text("name")));--> statement-breakpoint
CREATE INDEX "indicators_words" ON "indicators" USING gin (search_words(search_text("name") || ' ' || search_text("unit") || ' ' || search_text("note")));--> statement-breakpoint
CREATE INDEX "joint_wordings_words" ON "joint_wordings" USING gin (search_words(search_text("text")));--> statement-breakpoint
CREATE INDEX "meetings_title_words" ON "meetings" USING gin (search_words(search_text("title")));--> statement-breakpoint
CREATE INDEX "meetings_words" ON "meetings" USING gin (search_words(search_text("title") || ' ' || search_text("announced_for") || ' ' || search_text("place") || ' ' || search_text("outcome") || ' ' || search_text("agenda")));--> statement-breakpoint
CREATE INDEX "milestones_title_words" ON "milestones" USING gin (search_words(search_text("title")));--> statement-breakpoint
CREATE INDEX "milestones_words" ON "milestones" USING gin (search_words(search_text("title") || ' ' || search_text("completion") || ' ' || search_text("note")));--> statement-breakpoint
CREATE INDEX "reservations_words" ON "reservations" USING gin (search_words(search_text("text")));--> statement-breakpoint
CREATE INDEX "statements_words" ON "statements" USING gin (search_words(search_text("text") || ' ' || search_text("speaker")));--> statement-breakpoint
CREATE INDEX "translations_words" ON "translations" USING gin (search_words(search_text("text")));--> statement-breakpoint
CREATE INDEX "updates_words" ON "updates" USING gin (search_words(search_text("public_text") || ' ' || search_text("obstacles") || ' ' || search_text("next_steps") || ' ' || search_text("confidence_reason"))) WITH (gin_pending_list_limit=512) WHERE published_on is not null and retracted_on is null;--> statement-breakpoint
CREATE INDEX "wordings_words" ON "wordings" USING gin (search_words(search_text("title") || ' ' || search_text("completion")));
--> statement-breakpoint
-- Slips of the pen are met by likeness of three letters in a row. Where the extension may not be had the search works
-- without, and says so.
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX milestones_likeness ON milestones USING gin (search_fold(search_text(title)) gin_trgm_ops);
  CREATE INDEX body_names_likeness ON body_names USING gin (search_fold(search_text(name)) gin_trgm_ops);
  CREATE INDEX imported_records_likeness ON imported_records USING gin (search_fold(search_text("text")) gin_trgm_ops);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE NOTICE 'pg_trgm is not to be had: the search forgives no misspelling';
END $$;
