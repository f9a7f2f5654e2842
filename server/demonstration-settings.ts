import { randomBytes, randomInt } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { keepSecret } from "./embedded/keep-secret";

const Kept = z.object({ password: z.string().min(15) });
const passwordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

function newPassword(): string {
  const word = () =>
    Array.from({ length: 5 }, () => passwordLetters[randomInt(passwordLetters.length)]).join("");
  return [word(), word(), word(), word()].join("-");
}

/** The settings of a demonstration: made on this machine at its first start, kept in `.data`. */
export type DemonstrationSettings = { data: string; password: string };

/**
 * Reads or makes the secrets of a demonstration, and fills in the settings of the process that are not set.
 * @throws ZodError when somebody rewrote `.data/demonstration.json`
 */
export function demonstrationSettings(): DemonstrationSettings {
  const data = resolve(".data");
  mkdirSync(data, { recursive: true, mode: 0o711 });
  process.env.AUTH_SECRET ||= keepSecret(join(data, "auth-secret"), () =>
    randomBytes(32).toString("base64url"),
  );
  // The day on which the road map's first plan was history and its second had begun.
  process.env.PROGRAMME_TODAY ||= "2012-06-01";
  const kept: unknown = JSON.parse(
    keepSecret(join(data, "demonstration.json"), () => JSON.stringify({ password: newPassword() })),
  );
  return { data, ...Kept.parse(kept) };
}
