import { getTableColumns } from "drizzle-orm";
import type postgres from "postgres";
import { updates } from "@/db/schema";
import { columnsOf } from "@/lib/updates/columns";
import { contentHash, hashVersion } from "@/lib/updates/content-hash";
import { fieldNames } from "@/lib/updates/fields";
import type { Submission } from "./some-submissions";

const today = "2012-06-01";
const columns = getTableColumns(updates);

/**
 * The reference for a submission: the statements that the verb sends, written by hand on the bare
 * driver, without statute, schema or ORM. Keep it in step with `submitUpdate`.
 */
export async function bareSubmit(sql: postgres.Sql, { actor, input }: Submission): Promise<void> {
  const { milestoneId, bodyId } = input;
  const actorId = actor.personId;
  const words = columnsOf(input);
  const { claim, percentDone } = words;
  await sql.begin(async (tx) => {
    const [held] = await tx<{ side_code: string; plan_id: string }[]>`
      select r.side_code, m.plan_id from responsibilities r
      join milestones m on m.id = r.milestone_id join bodies b on b.id = r.body_id
      where r.milestone_id = ${milestoneId} and r.body_id = ${bodyId} and r.valid_to is null
      for update of r`;
    const { side_code: sideCode, plan_id: planId } = held!;
    await Promise.all([
      tx`
        select * from updates where milestone_id = ${milestoneId} and body_id = ${bodyId}
          and state in ('draft', 'submitted', 'cleared', 'countersigned', 'returned') for update`,
      tx`select id, opens_on, closed_on from rounds where plan_id = ${planId}`,
    ]);
    const [update] = await tx<{ id: string }[]>`
      insert into updates ${tx({
        milestone_id: milestoneId,
        body_id: bodyId,
        side_code: sideCode,
        round_id: null,
        author_id: actorId,
        ...Object.fromEntries(fieldNames.map((name) => [columns[name].name, words[name]])),
        revised_at: new Date(),
      })}
      returning *`;
    const { id } = update!;
    await Promise.all([
      tx`
        select title, number, issued_on, address from evidence where update_id = ${id}
        order by position`,
      tx`
        select step, content_hash, hash_version from taken_steps where update_id = ${id}
        order by taken_at`,
    ]);
    const hash = contentHash(input, hashVersion);
    const at = new Date().toISOString();
    const kind = "update.submitted";
    const facts = { claim, percentDone, contentHash: hash.toString("hex") };
    const about = { kind, subjectId: id, milestoneId, bodyId, sideCode, facts };
    const body = Buffer.from(JSON.stringify({ v: 1, at, onDay: today, actorId, ...about }));
    await Promise.all([
      tx`update updates set state = 'submitted', version = 2, submitted_at = ${new Date()},
        submitted_on = ${today} where id = ${id}`,
      tx`insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_on, reason,
        content_hash, hash_version)
      values (${id}, 'submit', 'draft', 'submitted', ${actorId}, ${today}, ${null}, ${hash},
        ${hashVersion})`,
      tx`
      with head as (
        update history_head
        set seq = seq + 1, hash = sha256('\\x01'::bytea || hash || int8send(seq + 1) || ${body})
        returning seq, hash)
      insert into events
        (seq, at, on_day, kind, actor_id, subject_id, milestone_id, body_id, side_code, body, hash)
      select seq, ${at}, ${today}, ${kind}, ${actorId}, ${id}, ${milestoneId}, ${bodyId},
        ${sideCode}, ${body}, hash from head`,
    ]);
  });
}
