import type { LocalText } from "@/db/columns";

type Placed = { place: LocalText | null; latitude: number | null; longitude: number | null };
type Place<Row> = { place: LocalText; latitude: number; longitude: number; plants: Row[] };

/** The places of a register, each once with everything that is there, from west to east; and the rest. */
export function placesOf<Row extends Placed>(rows: readonly Row[]) {
  const places = new Map<string, Place<Row>>();
  const unplaced: Row[] = [];
  for (const row of rows) {
    const { place, latitude, longitude } = row;
    if (!place || latitude === null || longitude === null) {
      unplaced.push(row);
      continue;
    }
    const key = `${latitude} ${longitude}`;
    const known = places.get(key);
    if (known) known.plants.push(row);
    else places.set(key, { place, latitude, longitude, plants: [row] });
  }
  return {
    places: [...places.values()].sort((a, b) => a.longitude - b.longitude),
    unplaced,
  };
}
