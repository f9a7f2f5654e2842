import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { closeDatabase } from "@/db/client";
import { keepZones } from "@/lib/dates/programme-today";
import { plainReason } from "@/lib/faults/plain-reason";
import { readZones } from "@/lib/programmes/read-zones";
import { addPerson, NewPerson } from "./add-person";

const usage = `npm run people:add -- --address NAME@MINISTRY --name "FULL NAME" --role ROLE
    [--body BODY] [--side BY|KZ] [--language en|ru|be|kk]
ROLE is executor (with --body), coordinator (with --side), secretariat, administrator or auditor.
The password comes from PEOPLE_ADD_PASSWORD, or is made here and printed once.`;

const textOption = { type: "string" } as const;
const options = {
  address: textOption,
  name: textOption,
  role: textOption,
  body: textOption,
  side: textOption,
  language: textOption,
};

function readParameters() {
  try {
    const help = { type: "boolean", short: "h" } as const;
    return parseArgs({ options: { ...options, help } }).values;
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`);
    process.exit(1);
  }
}

const { help, ...values } = readParameters();
if (help) {
  console.log(usage);
  process.exit(0);
}
const given = process.env.PEOPLE_ADD_PASSWORD;
const password = given ?? randomBytes(15).toString("base64url");
const parsed = NewPerson.safeParse({ ...values, password });

if (!parsed.success) {
  const faults = parsed.error.issues.map((issue) =>
    `  ${issue.path.join(".")} ${issue.message}`.trimEnd(),
  );
  console.error(`Nothing was added.\n${faults.join("\n")}\n\n${usage}`);
  process.exitCode = 1;
} else
  try {
    keepZones(await readZones());
    const isAdded = await addPerson(parsed.data);
    if (!isAdded) {
      console.error(`${parsed.data.address} has an account already; nothing was changed.`);
      process.exitCode = 1;
    } else {
      console.log(`Added ${parsed.data.address} as ${parsed.data.role}.`);
      if (!given) console.log(`Password: ${password}`);
    }
  } catch (fault) {
    console.error(`Nothing was added. ${plainReason(fault)}`);
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
