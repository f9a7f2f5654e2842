import { hash, verify, type Options } from "@node-rs/argon2";

// OWASP's floor for argon2id: 19 MiB, two passes, one lane.
const cost: Options = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const atOnce = 2;
const mostWaiting = 40;

/** So many sign in at the moment that another one would wait too long. */
class TooManySignIns extends Error {
  override readonly name = "TooManySignIns";
}

let running = 0;
const waiting: (() => void)[] = [];

/** Keeps a burst of sign-ins from taking all memory and processors. */
async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= mostWaiting) throw new TooManySignIns();
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export const hashPassword = (password: string) => oneOfFew(() => hash(password, cost));

let nobody: Promise<string> | undefined;

/** True when the password is the one behind `passwordHash`. Without a hash it takes as long, and is false. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stored = passwordHash ?? (await (nobody ??= hashPassword("nobody's password")));
  const isRight = await oneOfFew(() => verify(stored, password));
  return isRight && passwordHash !== null;
}
