-- The words that a reader has reported never change, the sender is only forgotten, and an answer stays as it was given.
CREATE FUNCTION keep_reported_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.reference, OLD.page, OLD.quote, OLD.heading, OLD.words_before, OLD.words_after, OLD.comment,
      OLD.language, OLD.received_on, OLD.received_at)
    IS DISTINCT FROM
    (NEW.id, NEW.reference, NEW.page, NEW.quote, NEW.heading, NEW.words_before, NEW.words_after, NEW.comment,
      NEW.language, NEW.received_on, NEW.received_at) THEN
    RAISE EXCEPTION 'the words of a report stay as they are' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.sender IS NOT NULL AND NEW.sender IS DISTINCT FROM OLD.sender THEN
    RAISE EXCEPTION 'the sender of a report is only forgotten' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state IN ('fixed', 'declined') AND
    (OLD.state, OLD.accepted_on, OLD.decided_on, OLD.answer, OLD.answer_language, OLD.link)
    IS DISTINCT FROM
    (NEW.state, NEW.accepted_on, NEW.decided_on, NEW.answer, NEW.answer_language, NEW.link) THEN
    RAISE EXCEPTION 'an answer to a report stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mistakes_keep_words BEFORE UPDATE ON mistakes FOR EACH ROW EXECUTE FUNCTION keep_reported_words();
