import type { Database, Tx } from "@/db/connect";
import { holidays } from "@/db/schema";
import type { SideCode } from "@/db/vocabulary";
import type { Calendar } from "@/lib/dates/working-days";

export type Calendars = Record<SideCode, Calendar>;

/** Each side's calendar, as it is entered today. */
export async function loadCalendars(on: Database | Tx): Promise<Calendars> {
  const rows = await on
    .select({
      sideCode: holidays.sideCode,
      onDay: holidays.onDay,
      isWorked: holidays.isWorked,
    })
    .from(holidays);
  const of = (side: SideCode): Calendar => {
    const days = (isWorked: boolean) =>
      new Set(
        rows
          .filter((row) => row.sideCode === side && row.isWorked === isWorked)
          .map(({ onDay }) => onDay),
      );
    return { off: days(false), worked: days(true) };
  };
  return { BY: of("BY"), KZ: of("KZ") };
}
