import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, memberships, people, signInSessions } from "@/db/schema";
import type { Actor } from "./permissions";

/** A sign-in ends after twelve hours, whatever happens. */
export const sessionSeconds = 12 * 60 * 60;

const hashOf = (sid: string) => createHash("sha256").update(sid).digest();

/**
 * Opens a session for a person; the random sid is known to the cookie alone. The person's row is held, so
 * that whoever disables it either forbids this session or ends it.
 * @returns null when the person is disabled
 */
export async function openSession(personId: string): Promise<string | null> {
  const sid = randomBytes(32).toString("base64url");
  const opened = await db
    .insert(signInSessions)
    .select(
      db
        .select({
          sidHash: sql`${hashOf(sid)}::bytea`.as("sid_hash"),
          personId: people.id,
          createdAt: sql`now()`.as("created_at"),
          expiresAt: sql`now() + ${sessionSeconds} * interval '1 second'`.as("expires_at"),
          revokedAt: sql`null::timestamptz`.as("revoked_at"),
        })
        .from(people)
        .where(and(eq(people.id, personId), isNull(people.disabledAt)))
        .for("share"),
    )
    .returning({ personId: signInSessions.personId });
  return opened.length > 0 ? sid : null;
}

/** Ends a session at once, everywhere. Ending what has ended changes nothing. */
export async function endSession(sid: string): Promise<void> {
  await db
    .update(signInSessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(signInSessions.sidHash, hashOf(sid)), isNull(signInSessions.revokedAt)));
}

/** Who is behind a sid now; null once the session has ended or the person was disabled. */
export async function findActor(sid: string): Promise<Actor | null> {
  const rows = await db
    .select({
      personId: people.id,
      name: people.name,
      language: people.language,
      role: memberships.role,
      bodyId: memberships.bodyId,
      sideCode: sql<"BY" | "KZ" | null>`coalesce(${memberships.sideCode}, ${bodies.sideCode})`,
    })
    .from(signInSessions)
    .innerJoin(people, eq(people.id, signInSessions.personId))
    .leftJoin(memberships, and(eq(memberships.personId, people.id), isNull(memberships.endedAt)))
    .leftJoin(bodies, eq(bodies.id, memberships.bodyId))
    .where(
      and(
        eq(signInSessions.sidHash, hashOf(sid)),
        isNull(signInSessions.revokedAt),
        gt(signInSessions.expiresAt, sql`now()`),
        isNull(people.disabledAt),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  return {
    personId: first.personId,
    name: first.name,
    language: first.language,
    memberships: rows.flatMap(({ role, bodyId, sideCode }) =>
      role ? [{ role, bodyId, sideCode }] : [],
    ),
  };
}
