-- Words that were submitted can be changed only after a return; published words never.
CREATE FUNCTION keep_submitted_words() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER updates_keep_words BEFORE UPDATE ON updates FOR EACH ROW EXECUTE FUNCTION keep_submitted_words();

-- Evidence belongs to the words: it changes only while they may.
CREATE FUNCTION keep_submitted_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE update_state text;
BEGIN
  SELECT state INTO update_state FROM updates WHERE id = coalesce(NEW.update_id, OLD.update_id);
  IF update_state NOT IN ('draft', 'returned') THEN
    RAISE EXCEPTION 'the evidence of a % update stays as it is', update_state USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER evidence_keeps BEFORE INSERT OR UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_evidence();

-- A claim of done goes nowhere without a document, and no document goes out half described.
CREATE FUNCTION check_proof() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'submitted' THEN RETURN NEW; END IF;
  IF NEW.claim = 'done' AND NOT EXISTS (SELECT FROM evidence WHERE update_id = NEW.id) THEN
    RAISE EXCEPTION 'a claim of done needs proof' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM evidence WHERE update_id = NEW.id
    AND (title = '' OR number = '' OR issued_on IS NULL OR (address IS NULL AND file_hash IS NULL))
  ) THEN
    RAISE EXCEPTION 'evidence needs a title, a number, a date and a link or file' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER updates_done_is_proved BEFORE INSERT OR UPDATE ON updates
  FOR EACH ROW EXECUTE FUNCTION check_proof();
