-- What both sides have agreed changes by a recorded decision alone; the rest of this file is what rests on one.
CREATE FUNCTION is_recorded(decision uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM decisions WHERE id = decision AND state = 'recorded')
$$;

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
CREATE TRIGGER decisions_of_both BEFORE UPDATE ON decisions FOR EACH ROW EXECUTE FUNCTION check_decision();

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
CREATE TRIGGER plans_life BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION check_plan();

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
CREATE TRIGGER milestones_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON milestones
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();
CREATE TRIGGER terms_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON terms
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();
CREATE TRIGGER responsibilities_keep_agreed BEFORE INSERT OR UPDATE OR DELETE ON responsibilities
  FOR EACH ROW EXECUTE FUNCTION keep_agreed();

CREATE FUNCTION check_wording() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_recorded(NEW.decision_id) THEN
    RAISE EXCEPTION 'a wording changes by a recorded decision' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER wordings_by_decision BEFORE INSERT ON wordings FOR EACH ROW EXECUTE FUNCTION check_wording();

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
CREATE TRIGGER turns_rest BEFORE INSERT ON turns FOR EACH ROW EXECUTE FUNCTION check_turn();

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
CREATE TRIGGER successions_no_loop BEFORE INSERT ON successions FOR EACH ROW EXECUTE FUNCTION refuse_loop();
