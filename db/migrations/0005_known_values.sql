ALTER TABLE "indicator_values" ADD COLUMN "known_on" date;
--> statement-breakpoint
-- Of the figures that are there: the day of publication, or else that of the source, or else the period's own.
UPDATE "indicator_values" v SET "known_on" = coalesce(
  v."published_on",
  (SELECT s."published_on" FROM "sources" s WHERE s."id" = v."source_id"),
  CASE v."measure" WHEN 'planned' THEN v."period_first_on" ELSE v."period_last_on" END);
--> statement-breakpoint
ALTER TABLE "indicator_values" ALTER COLUMN "known_on" SET NOT NULL;
