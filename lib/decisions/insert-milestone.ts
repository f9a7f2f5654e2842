import { sql } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import type { Tx } from "@/db/connect";
import { milestones, responsibilities, terms } from "@/db/schema";
import type { SideCode, Visibility } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { TermWords } from "@/lib/standing/term-words";

/** A new milestone of a plan, with its first term and its leads; of an approved plan, by a decision. */
export async function insertMilestone(
  tx: Tx,
  milestone: {
    planId: string;
    areaId: string;
    code: string;
    title: LocalText;
    completion: LocalText | null;
    visibility: Visibility;
    term: TermWords;
    leads: Partial<Record<SideCode, string | undefined>>;
    listedOn: Day;
    decisionId: string | null;
  },
): Promise<string> {
  const { term, leads, ...columns } = milestone;
  const [added] = await tx
    .insert(milestones)
    .values({ ...columns, provenance: "official" })
    .returning({ id: milestones.id });
  const milestoneId = added!.id;
  await insertTerm(tx, {
    milestoneId,
    number: 1,
    term,
    setOn: columns.listedOn,
    decisionId: columns.decisionId,
    reason: null,
  });
  for (const [sideCode, bodyId] of Object.entries(leads) as [SideCode, string | undefined][])
    if (bodyId)
      await tx.insert(responsibilities).values({
        milestoneId,
        bodyId,
        sideCode,
        part: "lead",
        decisionId: columns.decisionId,
        provenance: "official",
      });
  return milestoneId;
}

export async function insertTerm(
  tx: Tx,
  {
    term,
    ...columns
  }: {
    milestoneId: string;
    number: number;
    term: TermWords;
    setOn: Day;
    decisionId: string | null;
    reason: LocalText | null;
  },
): Promise<void> {
  const { asWritten, language, precision, firstOn, lastOn } = term;
  await tx.insert(terms).values({
    ...columns,
    asWritten,
    language,
    precision,
    firstOn,
    lastOn,
    provenance: "official",
  });
}

/** Who answers for a milestone today answers for the one it goes on in. */
export async function copyResponsibilities(
  tx: Tx,
  fromId: string,
  toId: string,
  decisionId: string | null,
): Promise<void> {
  await tx.execute(sql`insert into responsibilities
    (milestone_id, body_id, side_code, part, decision_id, provenance)
    select ${toId}::uuid, body_id, side_code, part, ${decisionId}::uuid, 'official'
    from responsibilities where milestone_id = ${fromId}::uuid and valid_to is null
    on conflict do nothing`);
}
