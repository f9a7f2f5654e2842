import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { bodies, enterprisePartners, enterprises, enterpriseStages, sources } from "@/db/schema";
import { enterpriseStageNames } from "@/db/vocabulary";
import { nameOfBody } from "@/lib/bodies/name-of-body";
import type { Day } from "@/lib/dates/day";
import { groupBy } from "@/lib/group-by";
import { linkedMilestones } from "@/lib/public/milestones/linked-milestones";
import { publicSource } from "@/lib/public/sources/columns";
import { stageOfLife } from "@/lib/standing/stage-of-life";
import { publicEnterprise, publicStage } from "./columns";
import { type EnterpriseFilters, shownStages } from "./enterprise-filters";
import { isKnownEnterprise, isKnownStage } from "./known-on";

export type EnterpriseRow = Awaited<ReturnType<typeof loadEnterprises>>[number];

/** The word of a place in addresses; "none" where no place is stated. */
function placeKey(place: LocalText | null): string {
  const name = place ? (place.en ?? place[place.original] ?? "") : "none";
  return name
    .split(",")[0]!
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

/**
 * The plants and projects known on a day that pass the filters, and how many there would be under each
 * choice of a filter with the other one as it is.
 */
export async function listEnterprises(programme: string, filters: EnterpriseFilters, day: Day) {
  const all = await loadEnterprises(programme, day);
  const inStage = (row: EnterpriseRow) => !filters.stage || row.stage === filters.stage;
  const inPlace = (row: EnterpriseRow) => !filters.place || row.placeKey === filters.place;
  const places = [...new Map(all.map((row) => [row.placeKey, row.place]))];
  return {
    all: all.length,
    rows: all.filter((row) => inStage(row) && inPlace(row)),
    /** Of all of them, whatever the filters. */
    counts: countStages(all),
    choices: {
      stages: Object.entries(countStages(all.filter(inPlace))).map(([stage, count]) => ({
        stage: stage as EnterpriseRow["stage"],
        count,
      })),
      places: places.map(([key, place]) => ({
        key,
        place,
        count: all.filter((row) => row.placeKey === key && inStage(row)).length,
      })),
    },
  };
}

function countStages(rows: readonly EnterpriseRow[]) {
  const counts = Object.fromEntries(shownStages.map((stage) => [stage, 0]));
  for (const { stage } of rows) counts[stage]! += 1;
  return counts as Record<EnterpriseRow["stage"], number>;
}

/** Every plant known on a day with its life up to then, in the order of its first known stage. */
async function loadEnterprises(programme: string, day: Day) {
  const isKnown = isKnownEnterprise(programme, day);
  const [found, lives, partners, milestonesOf] = await Promise.all([
    db
      .select({ id: enterprises.id, ...publicEnterprise, source: publicSource })
      .from(enterprises)
      .leftJoin(sources, eq(sources.id, enterprises.sourceId))
      .where(isKnown)
      .orderBy(asc(enterprises.slug)),
    db
      .select({ of: enterpriseStages.enterpriseId, ...publicStage, source: publicSource })
      .from(enterpriseStages)
      .leftJoin(sources, eq(sources.id, enterpriseStages.sourceId))
      .where(isKnownStage(day))
      .orderBy(
        sql`${enterpriseStages.reachedOn} nulls first`,
        sql`array_position(array[${sql.join(
          enterpriseStageNames.map((stage) => sql`${stage}`),
          sql`, `,
        )}], ${enterpriseStages.stage})`,
      ),
    db
      .select({
        of: enterprisePartners.enterpriseId,
        body: bodies.slug,
        sideCode: bodies.sideCode,
        name: nameOfBody(enterprisePartners.bodyId, day),
      })
      .from(enterprisePartners)
      .innerJoin(enterprises, eq(enterprises.id, enterprisePartners.enterpriseId))
      .innerJoin(bodies, eq(bodies.id, enterprisePartners.bodyId))
      .where(isKnown)
      .orderBy(asc(bodies.slug)),
    linkedMilestones("enterprise", programme, day),
  ]);
  const [livesOf, partnersOf] = [groupBy(lives, "of"), groupBy(partners, "of")];
  return found
    .map(({ id, ...row }) => {
      const life = (livesOf.get(id) ?? []).map(({ of: _, ...stage }) => stage);
      return {
        ...row,
        placeKey: placeKey(row.place),
        life,
        stage: stageOfLife(life),
        partners: (partnersOf.get(id) ?? []).map(({ of: _, ...partner }) => partner),
        milestones: milestonesOf(id),
      };
    })
    .sort((a, b) => firstDay(a.life).localeCompare(firstDay(b.life)));
}

/** A text that sorts lives by their first dated stage, and those without one at the end. */
const firstDay = (life: readonly { reachedOn: Day | null }[]) =>
  life.find(({ reachedOn }) => reachedOn)?.reachedOn ?? "9999";
