ALTER TABLE "programme_sides" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_sides" ADD CONSTRAINT "programme_sides_zone_known" CHECK (timezone("programme_sides"."time_zone", timestamptz '2000-01-01 00:00Z') is not null);--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_zone_known" CHECK (timezone("programmes"."time_zone", timestamptz '2000-01-01 00:00Z') is not null);--> statement-breakpoint
-- The road map was loaded before its rows knew a zone (db/seed/data/programme.ts).
UPDATE "programmes" SET "time_zone" = 'Asia/Almaty' WHERE "slug" = 'by-kz-2009-2016';
--> statement-breakpoint
UPDATE "programme_sides" SET "time_zone" = CASE "side_code" WHEN 'BY' THEN 'Europe/Minsk' ELSE 'Asia/Almaty' END
  WHERE "programme_id" IN (SELECT "id" FROM "programmes" WHERE "slug" = 'by-kz-2009-2016');
