-- Rows that are only added: history stays as it was written, whoever connects, the owner included.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER events_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER taken_steps_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON taken_steps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER security_events_only_added BEFORE UPDATE OR TRUNCATE ON security_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_steps_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_steps
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER turns_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON turns
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER successions_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON successions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER wordings_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON wordings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_reports_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_reports
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tacit_settings_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON tacit_settings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER translations_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON translations
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER meeting_addresses_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON meeting_addresses
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mistakes_stay BEFORE DELETE OR TRUNCATE ON mistakes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How long the security log is kept; then its rows may go, and the product lets them go (lib/access/prune-old-rows.ts).
CREATE FUNCTION security_events_kept() RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN interval '1 year';

CREATE FUNCTION keep_security_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at >= now() - security_events_kept() THEN
    RAISE EXCEPTION 'rows of security_events are kept for %', security_events_kept() USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER security_events_kept BEFORE DELETE ON security_events FOR EACH ROW EXECUTE FUNCTION keep_security_events();
