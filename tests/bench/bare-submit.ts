import type postgres from "postgres";
import { contentHash } from "@/lib/updates/words";
import type { Submission } from "./some-submissions";

const today = "2012-06-01";

/**
 * The reference for a submission: the statements that the verb sends, written by hand on the bare
 * driver, without statute, schema or ORM. Keep it in step with `submitUpdate`.
 */
export async function bareSubmit(sql: postgres.Sql, { actor, input }: Submission): Promise<void> {
  const { milestoneId, bodyId } = input;
  const actorId = actor.personId;
  const claim = input.claim ?? null;
  const percentDone = input.percentDone ?? null;
  await sql.begin(async (tx) => {
    const [held] = await tx<{ side_code: string; plan_id: string }[]>`
      select r.side_code, m.plan_id from responsibilities r
      join milestones m on m.id = r.milestone_id join bodies b on b.id = r.body_id
      where r.milestone_id = ${milestoneId} and r.body_id = ${bodyId} and r.valid_to is null
      for update of r`;
    const { side_code: sideCode, plan_id: planId } = held!;
    await tx`
      select * from updates where milestone_id = ${milestoneId} and body_id = ${bodyId}
        and state in ('draft', 'submitted', 'cleared', 'countersigned', 'returned') for update`;
    await tx`select id, opens_on, closed_on from rounds where plan_id = ${planId}`;
    const [update] = await tx<{ id: string }[]>`
      insert into updates (milestone_id, body_id, side_code, round_id, author_id, language, claim,
        percent_done, public_text, obstacles, next_steps, decisions_needed, forecast_on,
        internal_note, revised_at)
      values (${milestoneId}, ${bodyId}, ${sideCode}, ${null}, ${actorId}, ${input.language},
        ${claim}, ${percentDone}, ${input.publicText}, ${input.obstacles}, ${input.nextSteps},
        ${input.decisionsNeeded}, ${input.forecastOn ?? null}, ${input.internalNote}, ${new Date()})
      returning *`;
    const { id } = update!;
    await tx`delete from evidence where update_id = ${id}`;
    await tx`
      select title, number, issued_on, address from evidence where update_id = ${id}
      order by position`;
    const hash = contentHash(input);
    await tx`
      update updates set state = 'submitted', version = 2, submitted_at = ${new Date()},
        submitted_on = ${today} where id = ${id}`;
    await tx`
      insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_on, reason,
        content_hash)
      values (${id}, 'submit', 'draft', 'submitted', ${actorId}, ${today}, ${null}, ${hash})`;
    const at = new Date().toISOString();
    const kind = "update.submitted";
    const facts = { claim, percentDone, contentHash: hash.toString("hex") };
    const about = { kind, subjectId: id, milestoneId, bodyId, sideCode, facts };
    const body = Buffer.from(JSON.stringify({ v: 1, at, onDay: today, actorId, ...about }));
    await tx`
      with head as (
        update history_head
        set seq = seq + 1, hash = sha256('\\x01'::bytea || hash || int8send(seq + 1) || ${body})
        returning seq, hash)
      insert into events
        (seq, at, on_day, kind, actor_id, subject_id, milestone_id, body_id, side_code, body, hash)
      select seq, ${at}, ${today}, ${kind}, ${actorId}, ${id}, ${milestoneId}, ${bodyId},
        ${sideCode}, ${body}, hash from head`;
  });
}
