import {
  areas,
  holidays,
  plans,
  programmeSides,
  programmes,
  roundDues,
  rounds,
  sides,
} from "@/db/schema";
import { sideCodes } from "@/db/vocabulary";
import type { Ids } from "@/db/seed/find-ids";
import { knownBy } from "@/db/seed/known-by";
import type { RoadMap } from "@/db/seed/road-map";
import { rowId } from "@/db/seed/row-id";
import type { SeedDay } from "@/db/seed/shapes";
import { batch } from "./batch";
import { sourced } from "./sourced";

/** The two sides and the programme: what everything else hangs on. */
export function programmeRows(map: RoadMap, ids: Ids) {
  const { slug, name, firstOn, lastOn, note, timeZone, sideTimeZones } = map.programme;
  return [
    batch(
      sides,
      sideCodes.map((code) => ({ code, name: map.sides[code] })),
    ),
    batch(programmes, [
      {
        ...sourced(ids, map.programme, `programme ${slug}`),
        ...{ id: ids.programme, slug, name, firstOn, lastOn, note, timeZone },
      },
    ]),
    batch(
      holidays,
      map.holidays.map(({ side, ...row }) => ({ ...row, sideCode: side })),
    ),
    batch(
      programmeSides,
      sideCodes.map((sideCode) => ({
        programmeId: ids.programme,
        sideCode,
        timeZone: sideTimeZones[sideCode],
      })),
    ),
  ];
}

/** Plans, areas and rounds. */
export function planRows(map: RoadMap, ids: Ids, today: SeedDay) {
  const knownRounds = knownBy(today, map.rounds).map((row) => ({
    ...row,
    id: rowId("rounds", `${row.plan}/${row.number}`),
  }));
  return [
    batch(
      plans,
      knownBy(today, map.plans).map(({ approvedAt, knownOn: _, ...row }) => ({
        ...row,
        ...sourced(ids, row, `plan ${row.slug}`),
        id: ids.plan(row.slug, "itself"),
        programmeId: ids.programme,
        approvedAtId: ids.meeting(approvedAt, `plan ${row.slug}`),
      })),
    ),
    batch(
      areas,
      map.areas.map(({ knownOn: _, ...row }) => ({
        ...row,
        ...sourced(ids, row, `area ${row.slug}`),
        id: ids.area(row.slug, "itself"),
        programmeId: ids.programme,
      })),
    ),
    batch(
      rounds,
      knownRounds.map(({ plan, dues: _, ...row }) => ({
        ...row,
        planId: ids.plan(plan, `round ${plan}/${row.number}`),
      })),
    ),
    batch(
      roundDues,
      knownRounds.flatMap((row) =>
        sideCodes.map((sideCode) => ({ roundId: row.id, sideCode, dueOn: row.dues[sideCode] })),
      ),
    ),
  ];
}
