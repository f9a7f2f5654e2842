CREATE TABLE "comparisons" (
	"update_id" uuid NOT NULL,
	"before_id" uuid NOT NULL,
	"runs" jsonb NOT NULL,
	CONSTRAINT "comparisons_update_id_before_id_pk" PRIMARY KEY("update_id","before_id")
);
--> statement-breakpoint
ALTER TABLE "taken_steps" ADD COLUMN "hash_version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
-- Where two published texts differ is worked out once; the program only adds.
REVOKE UPDATE, DELETE, TRUNCATE ON comparisons FROM tracker_app;
--> statement-breakpoint
CREATE TRIGGER comparisons_raise_edition AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON comparisons
  FOR EACH STATEMENT EXECUTE FUNCTION note_change();
