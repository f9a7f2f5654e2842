-- A text as it stood on a day: the base, then translations of an earlier original, then each amendment, then
-- translations of the original in force; the last of a language counts. Languages that are older than the original
-- are named under "older".
CREATE FUNCTION text_on(base jsonb, subject uuid, which text, on_day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
  WITH worded(texts, at) AS (
    SELECT base - 'older', '-infinity'::date
    UNION ALL
    SELECT CASE which WHEN 'title' THEN w.title ELSE w.completion END, w.set_on
      FROM wordings w JOIN decisions d ON d.id = w.decision_id
      WHERE w.milestone_id = subject AND w.set_on <= on_day AND d.recorded_on <= on_day
  ), original(word) AS (
    SELECT texts ->> (texts ->> 'original') FROM worded WHERE texts IS NOT NULL ORDER BY at DESC LIMIT 1
  ), given(texts, rank, at) AS (
    SELECT texts, CASE WHEN at = '-infinity' THEN 0 ELSE 2 END, at::timestamptz FROM worded
    UNION ALL
    SELECT jsonb_build_object(t.language, t.text),
      CASE WHEN t.original_hash = sha256(convert_to(original.word, 'UTF8')) THEN 3 ELSE 1 END, t.set_at
      FROM translations t, original WHERE t.subject_id = subject AND t.field = which AND t.set_on <= on_day
  ), latest AS (
    SELECT DISTINCT ON (e.key) e.key, e.value, g.rank, g.at
    FROM given g, jsonb_each(g.texts) e ORDER BY e.key, g.rank DESC, g.at DESC
  ), own AS (
    SELECT rank, at FROM latest WHERE key = 'original'
  )
  SELECT jsonb_object_agg(l.key, l.value) || coalesce(
    (SELECT jsonb_build_object('older', jsonb_agg(o.key ORDER BY o.key)) FROM latest o, own
      WHERE o.key <> 'original' AND o.rank < 3 AND (o.rank = 1 OR (o.rank, o.at) < (own.rank, own.at))
      HAVING count(*) > 0), '{}')
  FROM latest l
$$;
