ALTER TABLE "security_events" ADD COLUMN "network" "cidr";--> statement-breakpoint
ALTER TABLE "security_events" ADD COLUMN "request_id" text;
--> statement-breakpoint
-- Disabling a person ends the sessions, whoever does it: enabling the person again revives none.
CREATE FUNCTION end_sessions_of_disabled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sign_in_sessions SET revoked_at = now() WHERE person_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER people_disabled_end_sessions AFTER UPDATE OF disabled_at ON people
  FOR EACH ROW WHEN (NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION end_sessions_of_disabled();
--> statement-breakpoint
UPDATE sign_in_sessions SET revoked_at = now()
  WHERE revoked_at IS NULL AND person_id IN (SELECT id FROM people WHERE disabled_at IS NOT NULL);
