import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";

/** The plan of the large database. */
export const largePlanId = "00000000-0000-4000-8000-000000000002";

// 2,000 milestones of 80 bodies, two terms on four in ten of them, ten rounds with a report of each body in
// each: 40,000 updates with their steps. Made by the database itself; the triggers of a life are not asked.
const rows = `
insert into sides values ('BY','{"original":"en","en":"Belarus"}'),('KZ','{"original":"en","en":"Kazakhstan"}');
insert into programmes (id, slug, name, first_on, last_on, provenance) values ('00000000-0000-4000-8000-000000000001','p','{"original":"en","en":"P"}','2009-01-01','2016-12-31','illustrative');
insert into plans (id, programme_id, slug, title, first_on, last_on, state, provenance) values ('00000000-0000-4000-8000-000000000002','00000000-0000-4000-8000-000000000001','2012-2013','{"original":"en","en":"Plan"}','2012-01-01','2013-12-31','approved','illustrative');
insert into areas (id, programme_id, slug, number, name, provenance) values ('00000000-0000-4000-8000-000000000003','00000000-0000-4000-8000-000000000001','a',1,'{"original":"en","en":"A"}','illustrative');
insert into bodies (slug, side_code, kind, provenance) select 'by-'||i,'BY','ministry','illustrative' from generate_series(1,40) i union all select 'kz-'||i,'KZ','ministry','illustrative' from generate_series(1,40) i;
insert into body_names (body_id, name, provenance) select id, jsonb_build_object('original','en','en',slug), 'illustrative' from bodies;
insert into people (id, address, name, language, password_hash) values ('00000000-0000-4000-8000-000000000009','a@b.c','A','en','x');
insert into milestones (plan_id, area_id, code, title, listed_on, provenance) select '00000000-0000-4000-8000-000000000002','00000000-0000-4000-8000-000000000003', '1.'||i, jsonb_build_object('original','en','en','Milestone '||i), '2012-01-01','illustrative' from generate_series(1,2000) i;
insert into terms (milestone_id, number, as_written, language, precision, first_on, last_on, set_on, provenance) select id, 1, '2012','en','year','2012-01-01','2012-12-31','2012-01-01','illustrative' from milestones;
insert into terms (milestone_id, number, as_written, language, precision, first_on, last_on, set_on, provenance) select id, 2, '2013','en','year','2013-01-01','2013-12-31','2012-06-01','illustrative' from milestones where random() < 0.4;
insert into responsibilities (milestone_id, body_id, side_code, part, provenance)
select m.id, b.id, b.side_code, 'lead','illustrative' from (select id, row_number() over () n from milestones) m join (select id, side_code, row_number() over (partition by side_code) n from bodies) b on b.n = 1 + m.n % 40;
insert into rounds (plan_id, number, name, opens_on, as_of_on, closed_on, cycle, provenance) select '00000000-0000-4000-8000-000000000002', i, '{"original":"en","en":"R"}', ('2012-01-01'::date + (i*60)), ('2012-01-20'::date+(i*60)), case when i < 10 then ('2012-02-20'::date+(i*60)) end, 'monthly','illustrative' from generate_series(1,10) i;
insert into round_dues select r.id, s.code, r.opens_on + 30 from rounds r, sides s;
insert into round_obligations select r.id, x.milestone_id, x.side_code, x.body_id from rounds r, responsibilities x where r.closed_on is null;
alter table updates disable trigger all; alter table evidence disable trigger all;
insert into updates (milestone_id, body_id, side_code, author_id, state, version, language, claim, percent_done, public_text, submitted_at, submitted_on, published_at, published_on)
select x.milestone_id, x.body_id, x.side_code, '00000000-0000-4000-8000-000000000009','published',4,'en', case when i = 10 and random() < 0.2 then 'done' else 'in_progress' end, null, 'Text of some length that a ministry writes. '||i, now() - (11-i)*interval '1 hour', '2012-01-01'::date + i*60 + 10, now() - (11-i)*interval '1 hour', '2012-01-01'::date + i*60 + 12
from responsibilities x, generate_series(1,10) i;
insert into taken_steps (update_id, step, from_state, to_state, actor_id, taken_at, taken_on, content_hash)
select u.id, s.step, 'draft', s.st, u.author_id, u.submitted_at + s.n * interval '1 second', u.submitted_on + s.n, sha256(u.id::text::bytea) from updates u, (values ('submit','submitted',0),('clear','cleared',1),('publish','published',2)) s(step, st, n);
alter table updates enable trigger all; alter table evidence enable trigger all;
`;

/**
 * Makes a database of 2,000 milestones and 40,000 updates beside another one.
 * @param url a database on the same server, as its owner
 * @returns the address of the new one
 */
export async function makeLargePlan(url: string): Promise<string> {
  const large = new URL(url);
  large.pathname = "/large";
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe("create database large");
  await admin.end();
  await migrateDatabase(large.toString());
  const sql = postgres(large.toString(), { max: 1, onnotice: () => {} });
  await sql.unsafe(rows);
  // Rows that have been there for a day are tidied up; the database would do so while it is measured.
  await sql.unsafe("vacuum analyze");
  await sql.end();
  return large.toString();
}
