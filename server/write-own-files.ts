import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownDirectory } from "@/lib/own-address";
import { buildOwnFiles } from "./assets/build-own-files";

rmSync(ownDirectory, { recursive: true, force: true });
mkdirSync(ownDirectory, { recursive: true });
for (const [name, bytes] of await buildOwnFiles(true))
  writeFileSync(join(ownDirectory, name), bytes);
