CREATE TABLE "meeting_addresses" (
	"slug" text PRIMARY KEY NOT NULL,
	"meeting_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_addresses" ADD CONSTRAINT "meeting_addresses_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_addresses_by_meeting" ON "meeting_addresses" USING btree ("meeting_id");
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON meeting_addresses FROM tracker_app;
--> statement-breakpoint
CREATE TRIGGER meeting_addresses_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON meeting_addresses
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER meeting_addresses_raise_edition AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON meeting_addresses
  FOR EACH STATEMENT EXECUTE FUNCTION note_change();
--> statement-breakpoint
INSERT INTO meeting_addresses (slug, meeting_id) SELECT slug, id FROM meetings;
--> statement-breakpoint
-- A meeting keeps every address that it has had. The key makes those who want the same one take turns.
CREATE FUNCTION keep_meeting_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO meeting_addresses (slug, meeting_id) VALUES (NEW.slug, NEW.id) ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT FROM meeting_addresses WHERE slug = NEW.slug AND meeting_id = NEW.id) THEN
    RAISE EXCEPTION 'the address % belongs to another meeting', NEW.slug USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER meetings_keep_address AFTER INSERT OR UPDATE OF slug ON meetings
  FOR EACH ROW EXECUTE FUNCTION keep_meeting_address();
--> statement-breakpoint
-- What has a page, or a place of its own on one, keeps its address. Plans and milestones keep theirs with all that is
-- agreed.
CREATE FUNCTION keep_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the address % is cited and stays', OLD.slug USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER agreements_keep_address BEFORE UPDATE OF slug ON agreements
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
--> statement-breakpoint
CREATE TRIGGER areas_keep_address BEFORE UPDATE OF slug ON areas
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
--> statement-breakpoint
CREATE TRIGGER bodies_keep_address BEFORE UPDATE OF slug ON bodies
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
--> statement-breakpoint
CREATE TRIGGER enterprises_keep_address BEFORE UPDATE OF slug ON enterprises
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
--> statement-breakpoint
CREATE TRIGGER indicators_keep_address BEFORE UPDATE OF slug ON indicators
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
--> statement-breakpoint
CREATE TRIGGER programmes_keep_address BEFORE UPDATE OF slug ON programmes
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
