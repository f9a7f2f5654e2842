import { createHash, randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Submission } from "./some-submissions";

/**
 * The reference for a submission: the statements that the verb sends, written by hand on the bare
 * driver, without statute, schema or ORM. Keep it in step with `submitUpdate`.
 */
export async function bareSubmit(sql: postgres.Sql, { actor, input }: Submission): Promise<void> {
  await sql.begin(async (tx) => {
    const [held] = await tx`
      select r.side_code, m.plan_id from responsibilities r
      join milestones m on m.id = r.milestone_id join bodies b on b.id = r.body_id
      where r.milestone_id = ${input.milestoneId} and r.body_id = ${input.bodyId}
        and r.valid_to is null for update of r`;
    await tx`
      select * from updates where milestone_id = ${input.milestoneId} and body_id = ${input.bodyId}
        and state in ('draft', 'submitted', 'cleared', 'countersigned', 'returned') for update`;
    await tx`select id, opens_on, closed_on from rounds where plan_id = ${held!.plan_id as string}`;
    const [update] = await tx`
      insert into updates (milestone_id, body_id, side_code, author_id, language, claim, percent_done,
        public_text, next_steps, revised_at)
      values (${input.milestoneId}, ${input.bodyId}, ${held!.side_code as string}, ${actor.personId},
        ${input.language}, ${input.claim!}, ${input.percentDone!}, ${input.publicText},
        ${input.nextSteps}, now()) returning *`;
    const id = update!.id as string;
    await tx`delete from evidence where update_id = ${id}`;
    await tx`select title, number, issued_on, address from evidence where update_id = ${id} order by position`;
    const hash = createHash("sha256").update(input.publicText).digest();
    await tx`update updates set state = 'submitted', version = 2, submitted_at = now(),
      submitted_on = '2012-06-01' where id = ${id}`;
    await tx`insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_on, content_hash)
      values (${id}, 'submit', 'draft', 'submitted', ${actor.personId}, '2012-06-01', ${hash})`;
    const body = Buffer.from(JSON.stringify({ v: 1, id: randomUUID(), ...input }));
    await tx`
      with head as (
        update history_head set seq = seq + 1,
          hash = sha256('\\x01'::bytea || hash || int8send(seq + 1) || ${body}) returning seq, hash)
      insert into events (seq, at, on_day, kind, actor_id, subject_id, body, hash)
      select seq, now(), '2012-06-01', 'update.submitted', ${actor.personId}, ${id}, ${body}, hash from head`;
  });
}
