import { eq } from "drizzle-orm";
import { z } from "zod";
import { transaction } from "@/db/client";
import { bodies, memberships, people } from "@/db/schema";
import { languages, roles, sideCodes } from "@/db/vocabulary";
import { hashPassword } from "@/lib/access/password";
import { recordEvent } from "@/lib/history/record-event";
import { line } from "@/lib/texts/line";

export const NewPerson = z
  .object({
    address: z.email("address: write a mail address").max(254).toLowerCase(),
    name: line(200).min(1, "name: write a name"),
    language: z.enum(languages).default("en"),
    role: z.enum(roles),
    body: line(80).optional(),
    side: z.enum(sideCodes).optional(),
    password: z
      .string()
      .min(15, "password: 15 characters or more")
      .max(128, "password: 128 characters at most"),
  })
  .refine(({ role, body }) => (role === "executor") === Boolean(body), {
    error: "body: an executor, and nobody else, acts for a body",
  })
  .refine(({ role, side }) => (role === "coordinator") === Boolean(side), {
    error: "side: a coordinator, and nobody else, acts for a side",
  });
export type NewPerson = z.output<typeof NewPerson>;

/**
 * An operator's command: makes an account with one membership.
 * @returns false, and changes nothing, when the address has an account
 * @throws Error when the body is not known
 */
export async function addPerson(person: NewPerson): Promise<boolean> {
  const passwordHash = await hashPassword(person.password);
  return transaction(async (tx) => {
    const [body] = person.body
      ? await tx
          .select({ id: bodies.id, sideCode: bodies.sideCode })
          .from(bodies)
          .where(eq(bodies.slug, person.body))
      : [];
    if (person.body && !body) throw new Error(`There is no body "${person.body}".`);

    const [added] = await tx
      .insert(people)
      .values({
        address: person.address,
        name: person.name,
        language: person.language,
        passwordHash,
      })
      .onConflictDoNothing()
      .returning({ id: people.id });
    if (!added) return false;
    await tx.insert(memberships).values({
      personId: added.id,
      role: person.role,
      bodyId: body?.id ?? null,
      sideCode: person.side ?? null,
    });
    const sideCode = person.side ?? body?.sideCode;
    await recordEvent(tx, null, {
      kind: "person.added",
      subjectId: added.id,
      ...(body ? { bodyId: body.id } : {}),
      ...(sideCode ? { sideCode } : {}),
      facts: { role: person.role },
    });
    return true;
  });
}
