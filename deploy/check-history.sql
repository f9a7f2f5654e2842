-- psql "$DATABASE_URL" -f deploy/check-history.sql
-- One row: how many entries the history has, the last one as the page "Proof" shows it, and whether every
-- hash is right, the head is the last entry, and every frozen report has the bytes that its hash was made of.
WITH chain AS (
  SELECT seq, hash, row_number() OVER (ORDER BY seq) = seq AND hash = sha256(
    '\x01'::bytea
      || coalesce(lag(hash) OVER (ORDER BY seq), decode(repeat('00', 32), 'hex'))
      || int8send(seq) || body
  ) AS stands
  FROM events
)
SELECT
  (SELECT count(*) FROM chain) AS entries,
  (SELECT seq || ' ' || encode(hash, 'hex') FROM history_head) AS last,
  (SELECT coalesce(bool_and(stands), true) FROM chain) AS every_hash_is_right,
  (SELECT (h.seq, h.hash) = (c.seq, c.hash) FROM history_head h
    LEFT JOIN LATERAL (SELECT seq, hash FROM chain ORDER BY seq DESC LIMIT 1) c ON true) AS head_is_last,
  (SELECT coalesce(bool_and(hash = sha256(body)), true) FROM frozen_reports) AS every_report_is_whole;
