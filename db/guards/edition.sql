-- The edition is a number raised at the end of each transaction that changed something which a public answer reads:
-- by the application, by the owner or by hand. Readings are kept under it (decision 0022).

-- The trigger runs when the transaction commits, once, so the row of the edition is the last that is locked and is held
-- for the commit alone. It makes those who commit at the same moment take turns: whoever reads an edition sees what
-- each transaction has changed that raised it so far. The name of the new edition is told to whoever listens, when it is
-- there to be read.
CREATE FUNCTION raise_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE name text;
BEGIN
  DELETE FROM edition_marks WHERE xid = NEW.xid;
  UPDATE edition SET number = number + 1, raised_at = clock_timestamp()
    RETURNING number || ' ' || extract(epoch FROM raised_at) INTO name;
  PERFORM pg_notify('edition', name);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER edition_marks_raise_edition AFTER INSERT ON edition_marks DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION raise_edition();

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO edition_marks VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- An update counts from its publication on, whatever becomes of it.
CREATE TRIGGER updates_raise_edition_added AFTER INSERT ON updates
  FOR EACH ROW WHEN (NEW.published_on IS NOT NULL) EXECUTE FUNCTION note_change();
CREATE TRIGGER updates_raise_edition_changed AFTER UPDATE ON updates
  FOR EACH ROW WHEN (coalesce(OLD.published_on, NEW.published_on) IS NOT NULL) EXECUTE FUNCTION note_change();
CREATE TRIGGER updates_raise_edition_removed AFTER DELETE ON updates
  FOR EACH ROW WHEN (OLD.published_on IS NOT NULL) EXECUTE FUNCTION note_change();

-- Its documents and steps count with it. Its row is held, so that it is not published at the same moment by somebody
-- who does not see them.
CREATE FUNCTION note_published_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE counts boolean;
BEGIN
  SELECT published_on IS NOT NULL OR OLD.update_id <> NEW.update_id INTO counts
    FROM updates WHERE id = coalesce(NEW.update_id, OLD.update_id) FOR SHARE;
  IF counts THEN
    INSERT INTO edition_marks VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['evidence', 'taken_steps'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_raise_edition AFTER INSERT OR UPDATE OR DELETE ON %1$s
      FOR EACH ROW EXECUTE FUNCTION note_published_change()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['evidence', 'taken_steps', 'updates'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_raise_edition_emptied AFTER TRUNCATE ON %1$s
      FOR EACH STATEMENT EXECUTE FUNCTION note_change()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY[
    'agreement_parties', 'agreements', 'areas', 'bodies', 'body_names', 'body_successors', 'comparisons', 'decisions',
    'enterprise_partners', 'enterprise_stages', 'enterprises', 'frozen_reports', 'holidays', 'imported_records',
    'indicator_values', 'indicators', 'joint_wordings', 'meeting_addresses', 'meeting_chairs', 'meetings', 'milestone_agreements',
    'milestone_enterprises', 'milestone_indicators', 'milestones', 'plans', 'programme_sides', 'programmes',
    'reservations', 'responsibilities', 'round_dues', 'round_obligations', 'rounds', 'sides', 'sources', 'statements',
    'successions', 'tacit_settings', 'terms', 'translations', 'turns', 'wordings'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_raise_edition AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %1$s
      FOR EACH STATEMENT EXECUTE FUNCTION note_change()', noun);
  END LOOP;
END $$;
