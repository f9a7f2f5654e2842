-- An update that is not published is told apart before anything is called, and its steps and documents by one question.
DROP TRIGGER updates_raise_edition ON updates;
--> statement-breakpoint
CREATE TRIGGER updates_raise_edition_added AFTER INSERT ON updates
  FOR EACH ROW WHEN (NEW.published_on IS NOT NULL) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER updates_raise_edition_changed AFTER UPDATE ON updates
  FOR EACH ROW WHEN (coalesce(OLD.published_on, NEW.published_on) IS NOT NULL) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE TRIGGER updates_raise_edition_removed AFTER DELETE ON updates
  FOR EACH ROW WHEN (OLD.published_on IS NOT NULL) EXECUTE FUNCTION note_change();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION note_published_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE counts boolean;
BEGIN
  SELECT published_on IS NOT NULL OR OLD.update_id <> NEW.update_id INTO counts
    FROM updates WHERE id = coalesce(NEW.update_id, OLD.update_id) FOR SHARE;
  IF counts THEN
    INSERT INTO edition_marks VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
