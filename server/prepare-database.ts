// A program of its own: it needs the condition react-server, under which Next's server does not run.
import { db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { keepZones, programmeToday } from "@/lib/dates/programme-today";
import { makeDemonstrationAccounts } from "@/lib/people/make-demonstration-accounts";
import { loadRoadMap } from "@/lib/programmes/load-road-map";
import { readZones } from "@/lib/programmes/read-zones";
import { keepComparisons } from "@/lib/updates/keep-comparisons";

const url = process.env.DATABASE_URL ?? "";
const password = process.env.DEMONSTRATION_PASSWORD;

try {
  await migrateDatabase(url);
  keepZones(await readZones());
  // Texts that were published before the database kept where they differ.
  await keepComparisons(db);
  const loaded = await loadRoadMap(programmeToday());
  const accounts = password ? await makeDemonstrationAccounts(password) : [];
  process.stdout.write(JSON.stringify({ loaded, accounts, zones: await readZones() }));
  process.exit(0);
} catch (fault) {
  process.stderr.write(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  process.exit(1);
}
