CREATE INDEX "sign_in_delays_by_time" ON "sign_in_delays" USING btree ("failed_at");--> statement-breakpoint
-- The security log is kept for a year, from everybody. Then its rows may go.
CREATE FUNCTION security_events_kept() RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN interval '1 year';
--> statement-breakpoint
CREATE FUNCTION keep_security_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at >= now() - security_events_kept() THEN
    RAISE EXCEPTION 'rows of security_events are kept for %', security_events_kept() USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE OR REPLACE TRIGGER security_events_only_added BEFORE UPDATE OR TRUNCATE ON security_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER security_events_kept BEFORE DELETE ON security_events FOR EACH ROW EXECUTE FUNCTION keep_security_events();
--> statement-breakpoint
GRANT DELETE ON security_events TO tracker_app;
