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
CREATE TRIGGER rounds_keep_closed BEFORE UPDATE OR DELETE ON rounds FOR EACH ROW EXECUTE FUNCTION keep_closed_round();
CREATE TRIGGER round_obligations_keep_closed BEFORE INSERT OR UPDATE OR DELETE ON round_obligations
  FOR EACH ROW EXECUTE FUNCTION keep_closed_round();
