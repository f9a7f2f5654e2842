-- The head moves by exactly one, to the hash over what it was.
CREATE FUNCTION check_history_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 OR length(NEW.hash) <> 32 THEN
    RAISE EXCEPTION 'the history goes on by one event at a time' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER history_head_by_one BEFORE UPDATE ON history_head
  FOR EACH ROW EXECUTE FUNCTION check_history_head();

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
CREATE TRIGGER events_continue BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION check_event();
