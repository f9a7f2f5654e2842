ALTER TABLE "bodies" DROP CONSTRAINT "bodies_not_own_successor";--> statement-breakpoint
ALTER TABLE "milestones" DROP CONSTRAINT "milestones_not_own_predecessor";--> statement-breakpoint
ALTER TABLE "milestones" DROP CONSTRAINT "milestones_removed_after_listed";--> statement-breakpoint
ALTER TABLE "bodies" DROP CONSTRAINT "bodies_successor_id_bodies_id_fk";
--> statement-breakpoint
ALTER TABLE "milestones" DROP CONSTRAINT "milestones_carried_from_id_milestones_id_fk";
--> statement-breakpoint
DROP INDEX "milestones_by_predecessor";--> statement-breakpoint
ALTER TABLE "bodies" DROP COLUMN "successor_id";--> statement-breakpoint
ALTER TABLE "milestones" DROP COLUMN "removed_on";--> statement-breakpoint
ALTER TABLE "milestones" DROP COLUMN "carried_from_id";--> statement-breakpoint
ALTER TABLE "updates" DROP COLUMN "translations";