-- What was kept in columns goes to tables of its own, before the columns go.
INSERT INTO successions (from_id, to_id, kind, on_day, provenance, source_id)
  SELECT carried_from_id, id, 'carried', listed_on, provenance, source_id FROM milestones WHERE carried_from_id IS NOT NULL;
--> statement-breakpoint
INSERT INTO body_successors (from_id, to_id, on_day, provenance, source_id)
  SELECT id, successor_id, valid_to, provenance, source_id FROM bodies WHERE successor_id IS NOT NULL;
--> statement-breakpoint
-- Until now the documents of a published update were open to all, and the others to both sides.
ALTER TABLE evidence DISABLE TRIGGER evidence_keeps;
--> statement-breakpoint
UPDATE evidence SET release = CASE WHEN u.published_on IS NULL THEN 'both' ELSE 'public' END
  FROM updates u WHERE u.id = evidence.update_id;
--> statement-breakpoint
ALTER TABLE evidence ENABLE TRIGGER evidence_keeps;
--> statement-breakpoint
ALTER TABLE milestones ADD CONSTRAINT milestones_added_by_decision FOREIGN KEY (decision_id) REFERENCES decisions(id);
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON decision_steps, turns, successions, wordings, frozen_reports, translations, tacit_settings FROM tracker_app;
--> statement-breakpoint
CREATE TRIGGER decision_steps_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_steps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER turns_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON turns
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER successions_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON successions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER wordings_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON wordings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER frozen_reports_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_reports
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER tacit_settings_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON tacit_settings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER translations_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON translations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_submitted_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('draft', 'returned') AND
    (OLD.milestone_id, OLD.body_id, OLD.side_code, OLD.author_id, OLD.language, OLD.claim, OLD.percent_done, OLD.percent_gap,
     OLD.confidence, OLD.confidence_reason, OLD.public_text, OLD.obstacles, OLD.next_steps, OLD.decisions_needed,
     OLD.forecast_on, OLD.internal_note)
    IS DISTINCT FROM
    (NEW.milestone_id, NEW.body_id, NEW.side_code, NEW.author_id, NEW.language, NEW.claim, NEW.percent_done, NEW.percent_gap,
     NEW.confidence, NEW.confidence_reason, NEW.public_text, NEW.obstacles, NEW.next_steps, NEW.decisions_needed,
     NEW.forecast_on, NEW.internal_note)
  THEN
    RAISE EXCEPTION 'the words of a % update stay as they are', OLD.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- No milestone goes on in itself, by whatever way round.
CREATE FUNCTION refuse_loop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE later(id) AS (
      SELECT NEW.to_id
      UNION
      SELECT s.to_id FROM successions s JOIN later ON s.from_id = later.id
    )
    SELECT FROM later WHERE id = NEW.from_id
  ) THEN
    RAISE EXCEPTION 'a milestone would go on in itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'successions_no_loop';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER successions_no_loop BEFORE INSERT ON successions FOR EACH ROW EXECUTE FUNCTION refuse_loop();
--> statement-breakpoint
CREATE FUNCTION is_recorded(decision uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM decisions WHERE id = decision AND state = 'recorded')
$$;
--> statement-breakpoint
-- Once its plan is approved, nothing agreed changes but by a recorded decision. Rows that were loaded carry a
-- source, or do not pass for official.
CREATE FUNCTION keep_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE plan_state text;
BEGIN
  IF TG_TABLE_NAME = 'milestones' THEN
    SELECT state INTO plan_state FROM plans WHERE id = coalesce(OLD.plan_id, NEW.plan_id);
  ELSE
    SELECT p.state INTO plan_state FROM plans p JOIN milestones m ON m.plan_id = p.id
      WHERE m.id = coalesce(OLD.milestone_id, NEW.milestone_id);
  END IF;
  IF plan_state = 'draft' THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'INSERT' THEN
    IF is_recorded(NEW.decision_id) OR NEW.source_id IS NOT NULL OR NEW.provenance <> 'official' THEN
      RETURN NEW;
    END IF;
  ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'responsibilities' THEN
    IF OLD.valid_to IS NULL AND NEW.valid_to IS NOT NULL AND is_recorded(NEW.ended_by_id)
      AND (OLD.milestone_id, OLD.body_id, OLD.part, OLD.valid_from) IS NOT DISTINCT FROM
        (NEW.milestone_id, NEW.body_id, NEW.part, NEW.valid_from) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% of an approved plan change by decision only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER milestones_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON milestones
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();
--> statement-breakpoint
CREATE TRIGGER terms_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON terms
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();
--> statement-breakpoint
CREATE TRIGGER responsibilities_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON responsibilities
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();
--> statement-breakpoint
CREATE FUNCTION check_wording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_recorded(NEW.decision_id) THEN
    RAISE EXCEPTION 'a wording changes by a recorded decision' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER wordings_by_decision BEFORE INSERT ON wordings FOR EACH ROW EXECUTE FUNCTION check_wording();
--> statement-breakpoint
-- What was proposed stays as it was proposed, and both sides have agreed to the same content before it is recorded.
CREATE FUNCTION check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.plan_id, OLD.kind, OLD.content, OLD.proposed_by_side, OLD.reason) IS DISTINCT FROM
    (NEW.plan_id, NEW.kind, NEW.content, NEW.proposed_by_side, NEW.reason)
    OR OLD.state IN ('recorded', 'declined', 'withdrawn') AND OLD.state <> NEW.state THEN
    RAISE EXCEPTION 'a decision stays as it was proposed' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'recorded' AND (
    SELECT count(DISTINCT side_code) < 2 OR count(DISTINCT content_hash) > 1
    FROM decision_steps WHERE decision_id = NEW.id AND step IN ('propose', 'agree')
  ) THEN
    RAISE EXCEPTION 'a decision needs both sides' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER decisions_of_both BEFORE UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION check_decision();
--> statement-breakpoint
-- The secretariat closes over a published claim of done; both sides together may close by decision.
CREATE FUNCTION check_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision_id IS NOT NULL AND NOT is_recorded(NEW.decision_id) THEN
    RAISE EXCEPTION 'a turn rests on a recorded decision' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.update_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM updates WHERE id = NEW.update_id AND milestone_id = NEW.milestone_id
      AND state = 'published' AND claim = 'done'
  ) THEN
    RAISE EXCEPTION 'a closing rests on a published claim of done' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER turns_rest BEFORE INSERT ON turns FOR EACH ROW EXECUTE FUNCTION check_turn();
--> statement-breakpoint
-- A closed round, and who owed what in it, stay as they were.
CREATE FUNCTION keep_closed_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed date;
BEGIN
  IF TG_TABLE_NAME = 'rounds' THEN
    closed := OLD.closed_on;
  ELSE
    SELECT closed_on INTO closed FROM rounds WHERE id = coalesce(NEW.round_id, OLD.round_id);
  END IF;
  IF closed IS NOT NULL THEN
    RAISE EXCEPTION 'a closed round stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER rounds_keep_closed BEFORE UPDATE OR DELETE ON rounds FOR EACH ROW EXECUTE FUNCTION keep_closed_round();
--> statement-breakpoint
CREATE TRIGGER round_obligations_keep_closed BEFORE INSERT OR UPDATE OR DELETE ON round_obligations
  FOR EACH ROW EXECUTE FUNCTION keep_closed_round();
--> statement-breakpoint
-- A plan goes from draft to approved by a decision of both sides, and is closed with its final report.
CREATE FUNCTION check_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = NEW.state THEN
    IF OLD.state <> 'draft' THEN
      RAISE EXCEPTION 'an approved plan stays as it is' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW.state = 'approved' AND OLD.state = 'draft' AND EXISTS (
      SELECT FROM decisions WHERE plan_id = NEW.id AND kind = 'approve' AND state = 'recorded') THEN
    RETURN NEW;
  ELSIF NEW.state = 'closed' AND OLD.state = 'approved' AND EXISTS (
      SELECT FROM frozen_reports WHERE plan_id = NEW.id AND kind = 'final') THEN
    RETURN NEW;
  ELSE
    RAISE EXCEPTION 'a plan does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER plans_life BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION check_plan();
--> statement-breakpoint
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
