-- What the tables themselves cannot say: who may write what, and that history stays as written.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tracker_app') THEN
    CREATE ROLE tracker_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'tracker_app', 'MEMBER') THEN
    EXECUTE format('GRANT tracker_app TO %I', current_user);
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO tracker_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO tracker_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tracker_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON events, taken_steps, security_events FROM tracker_app;
--> statement-breakpoint
REVOKE INSERT, DELETE, TRUNCATE ON history_head FROM tracker_app;
--> statement-breakpoint
INSERT INTO history_head (is_head, seq, hash) VALUES (true, 0, decode(repeat('00', 32), 'hex'));
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER events_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER taken_steps_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON taken_steps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER security_events_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON security_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The head moves by exactly one, to the hash over what it was.
CREATE FUNCTION check_history_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 OR length(NEW.hash) <> 32 THEN
    RAISE EXCEPTION 'the history goes on by one event at a time' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER history_head_by_one BEFORE UPDATE ON history_head
  FOR EACH ROW EXECUTE FUNCTION check_history_head();
--> statement-breakpoint
-- An event continues the chain, whoever writes it.
CREATE FUNCTION check_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE previous bytea;
BEGIN
  IF NEW.seq = 1 THEN
    previous := decode(repeat('00', 32), 'hex');
  ELSE
    SELECT hash INTO previous FROM events WHERE seq = NEW.seq - 1;
  END IF;
  IF previous IS NULL OR NEW.hash <> sha256('\x01'::bytea || previous || int8send(NEW.seq) || NEW.body) THEN
    RAISE EXCEPTION 'event % does not continue the history', NEW.seq USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_continue BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION check_event();
--> statement-breakpoint
-- Words that were submitted can be changed only after a return; published words never.
CREATE FUNCTION keep_submitted_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('draft', 'returned') AND
    (OLD.milestone_id, OLD.body_id, OLD.side_code, OLD.author_id, OLD.language, OLD.claim, OLD.percent_done,
     OLD.public_text, OLD.obstacles, OLD.next_steps, OLD.decisions_needed, OLD.forecast_on, OLD.internal_note, OLD.translations)
    IS DISTINCT FROM
    (NEW.milestone_id, NEW.body_id, NEW.side_code, NEW.author_id, NEW.language, NEW.claim, NEW.percent_done,
     NEW.public_text, NEW.obstacles, NEW.next_steps, NEW.decisions_needed, NEW.forecast_on, NEW.internal_note, NEW.translations)
  THEN
    RAISE EXCEPTION 'the words of a % update stay as they are', OLD.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER updates_keep_words BEFORE UPDATE ON updates FOR EACH ROW EXECUTE FUNCTION keep_submitted_words();
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TRIGGER evidence_keeps BEFORE INSERT OR UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION keep_submitted_evidence();
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TRIGGER updates_done_is_proved BEFORE INSERT OR UPDATE ON updates
  FOR EACH ROW EXECUTE FUNCTION check_proof();
