// A program of its own: it needs the condition react-server, under which Next's server does not run.
import { db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { prepareAlone } from "@/db/prepare-alone";
import { keepZones, programmeToday } from "@/lib/dates/programme-today";
import { plainReason } from "@/lib/faults/plain-reason";
import { makeDemonstrationAccounts } from "@/lib/people/make-demonstration-accounts";
import { loadRoadMap } from "@/lib/programmes/load-road-map";
import { readZones } from "@/lib/programmes/read-zones";
import { keepComparisons } from "@/lib/updates/keep-comparisons";

const url = process.env.DATABASE_URL ?? "";
const password = process.env.DEMONSTRATION_PASSWORD;

async function prepare() {
  await migrateDatabase(url);
  keepZones(await readZones());
  // Texts that were published before the database kept where they differ.
  await keepComparisons(db);
  const loaded = await loadRoadMap(programmeToday());
  const accounts = password ? await makeDemonstrationAccounts(password) : [];
  return { loaded, accounts, zones: await readZones() };
}

try {
  process.stdout.write(JSON.stringify(await prepareAlone(url, prepare)));
  process.exit(0);
} catch (fault) {
  process.stderr.write(plainReason(fault));
  process.exit(1);
}
