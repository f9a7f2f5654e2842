import { asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { programmes, programmeSides } from "@/db/schema";
import type { Zones } from "@/lib/dates/programme-today";

/** The time zones of the latest programme and its sides; UTC while there is none. */
export async function readZones(): Promise<Zones> {
  const rows = await db
    .select({
      id: programmes.id,
      programme: programmes.timeZone,
      sideCode: programmeSides.sideCode,
      side: programmeSides.timeZone,
    })
    .from(programmes)
    .innerJoin(programmeSides, eq(programmeSides.programmeId, programmes.id))
    .orderBy(desc(programmes.lastOn), asc(programmes.id));
  const [latest] = rows;
  const own = rows.filter(({ id }) => id === latest?.id);
  return {
    programme: latest?.programme ?? "UTC",
    sides: Object.fromEntries(own.map(({ sideCode, side }) => [sideCode, side])),
  };
}
