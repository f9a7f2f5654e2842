import { agreementParties, agreements, meetingChairs, meetings, statements } from "@/db/schema";
import type { Ids } from "@/db/seed/find-ids";
import { knownBy } from "@/db/seed/known-by";
import type { RoadMap } from "@/db/seed/road-map";
import { rowId } from "@/db/seed/row-id";
import type { SeedDay } from "@/db/seed/shapes";
import { batch } from "./batch";
import { sourced } from "./sourced";

/** Meetings with their chairs, agreements with their parties, and what was said. */
export function meetingRows(map: RoadMap, ids: Ids, today: SeedDay) {
  const held = knownBy(today, map.meetings);
  const signed = knownBy(today, map.agreements);
  return [
    batch(
      meetings,
      held.map(({ chairs: _, knownOn: __, ...row }) => ({
        ...row,
        ...sourced(ids, row, `meeting ${row.slug}`),
        id: ids.meeting(row.slug, "itself"),
        programmeId: ids.programme,
      })),
    ),
    batch(
      meetingChairs,
      held.flatMap(({ slug, chairs = [] }) =>
        chairs.map(({ side, name, post }) => ({
          id: rowId("meeting_chairs", `${slug}/${side}`),
          meetingId: ids.meeting(slug, "itself"),
          sideCode: side,
          ...{ name, post },
        })),
      ),
    ),
    batch(
      agreements,
      signed.map(({ meeting, parties: _, knownOn: __, ...row }) => ({
        ...row,
        ...sourced(ids, row, `agreement ${row.slug}`),
        id: ids.agreement(row.slug, "itself"),
        programmeId: ids.programme,
        meetingId: ids.meeting(meeting, `agreement ${row.slug}`),
      })),
    ),
    batch(
      agreementParties,
      signed.flatMap(({ slug, parties = [] }) =>
        parties.map((body) => ({
          agreementId: ids.agreement(slug, "itself"),
          bodyId: ids.body(body, `agreement ${slug}`),
        })),
      ),
    ),
    batch(
      statements,
      knownBy(today, map.statements).map(({ side, source, knownOn: _, ...row }) => {
        const key = [row.topic, source, row.saidOn, row.number, row.speaker.en].join("/");
        return {
          ...row,
          id: rowId("statements", key),
          programmeId: ids.programme,
          sideCode: side,
          sourceId: ids.source(source, `statement ${key}`),
        };
      }),
    ),
  ];
}
