import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import next from "next";
import type { NextHandler } from "@/server/next/ask-next";

/**
 * Builds the tiny app of tests/next-app and opens the real Next over it, in this process.
 * @throws Error with the builder's words when the app cannot be built
 */
export async function realNext(): Promise<{
  handle: NextHandler;
  /** Folder of the build. */
  dist: string;
  close: () => Promise<void>;
}> {
  // Two folders below the root, as tests/next-app is: its paths hold in the copy.
  const dir = mkdtempSync(join(process.cwd(), ".data", "next-app-"));
  cpSync("tests/next-app", dir, { recursive: true });
  const builder = join(process.cwd(), "node_modules/next/dist/bin/next");
  const build = spawn(process.execPath, [builder, "build"], {
    cwd: dir,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const said: Buffer[] = [];
  for (const output of [build.stdout, build.stderr])
    output.on("data", (part: Buffer) => said.push(part));
  const [code] = (await once(build, "close")) as [number | null];
  if (code !== 0) throw new Error(`The tiny app was not built:\n${Buffer.concat(said).toString()}`);

  const app = next({ dir, quiet: true });
  await app.prepare();
  return {
    handle: app.getRequestHandler(),
    dist: join(dir, ".next"),
    close: async () => {
      await app.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
