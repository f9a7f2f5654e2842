CREATE OR REPLACE FUNCTION raise_edition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE name text;
BEGIN
  DELETE FROM edition_marks WHERE xid = NEW.xid;
  UPDATE edition SET number = number + 1, raised_at = clock_timestamp()
    RETURNING number || ' ' || extract(epoch FROM raised_at) INTO name;
  PERFORM pg_notify('edition', name);
  RETURN NULL;
END $$;
