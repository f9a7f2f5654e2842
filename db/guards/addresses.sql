-- Public addresses are cited, and never die.

-- A meeting keeps every address that it has had. The key makes those who want the same one take turns.
CREATE FUNCTION keep_meeting_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO meeting_addresses (slug, meeting_id) VALUES (NEW.slug, NEW.id) ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT FROM meeting_addresses WHERE slug = NEW.slug AND meeting_id = NEW.id) THEN
    RAISE EXCEPTION 'the address % belongs to another meeting', NEW.slug USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER meetings_keep_address AFTER INSERT OR UPDATE OF slug ON meetings
  FOR EACH ROW EXECUTE FUNCTION keep_meeting_address();

-- What has a page, or a place of its own on one, keeps its address. Plans and milestones keep theirs with all that is
-- agreed.
CREATE FUNCTION keep_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the address % is cited and stays', OLD.slug USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER agreements_keep_address BEFORE UPDATE OF slug ON agreements
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
CREATE TRIGGER areas_keep_address BEFORE UPDATE OF slug ON areas
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
CREATE TRIGGER bodies_keep_address BEFORE UPDATE OF slug ON bodies
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
CREATE TRIGGER enterprises_keep_address BEFORE UPDATE OF slug ON enterprises
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
CREATE TRIGGER indicators_keep_address BEFORE UPDATE OF slug ON indicators
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
CREATE TRIGGER programmes_keep_address BEFORE UPDATE OF slug ON programmes
  FOR EACH ROW WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION keep_address();
