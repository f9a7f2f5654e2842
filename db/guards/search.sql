-- The search: what is written in four languages and two alphabets is made comparable here; the questions stand in
-- lib/public/search. Indexes and generated columns are made of these functions, so a migration that changes one makes
-- them anew (decision 0014).

-- All languages of a local text, one after the other.
CREATE FUNCTION search_text(texts jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(texts ->> 'en', '') || E'\n' || coalesce(texts ->> 'ru', '') || E'\n'
  || coalesce(texts ->> 'be', '') || E'\n' || coalesce(texts ->> 'kk', '');

CREATE FUNCTION search_text(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(words, '');

-- One Latin spelling for the Cyrillic of Russian, Belarusian and Kazakh and for the ways in which they are written in
-- Latin letters: Костанай, Қостанай, Kostanay and Qostanai become "kostanai". Here x is sh, c is ch, j is zh, i is also y.
-- The cost is what it takes, so that the planner asks the indexes and spells no text it need not.
CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
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

-- The words by which a text is found: the stems of its English and Russian words, its words in the Latin spelling, and
-- those once more with a, o and u made one letter, which Belarusian and the ways of transcribing differ in.
CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000
BEGIN ATOMIC
  SELECT to_tsvector('pg_catalog.russian', translate(words, '/@_', '   '))
    || to_tsvector('pg_catalog.simple', folded)
    || to_tsvector('pg_catalog.simple', translate(folded, 'aou', 'www'))
  FROM (SELECT search_fold(words) AS folded OFFSET 0) AS spelled;
END;

-- The last of them alone, to see quickly whether words stand in order.
CREATE FUNCTION search_order(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
RETURN to_tsvector('pg_catalog.simple', translate(search_fold(words), 'aou', 'www'));

-- The text as it is. Postgres believes that it is as quick to see how alike words are as to compare two numbers, and
-- looks at every text of a small table; of this function it knows better, and asks the index.
CREATE FUNCTION search_spelled(spelled text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1000
AS $$ BEGIN RETURN spelled; END $$;
