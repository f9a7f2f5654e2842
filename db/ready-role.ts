import { sql } from "drizzle-orm";
import type { Database } from "./connect";

const forbidden = "42501";
const isThereAlready = new Set(["42710", "23505"]);

const codeOf = (fault: unknown): string => {
  const cause = fault instanceof Error ? fault.cause : null;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
};

/** Whether it was done; false when this role may not. */
async function tried(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (fault) {
    if (isThereAlready.has(codeOf(fault))) return true;
    if (codeOf(fault) === forbidden) return false;
    throw fault;
  }
}

/**
 * Makes the application's role and takes it on where this role may, and looks whether it may make tables.
 * Since Postgres 16 a role that makes another may grant it, but not run as it until it has granted that to itself.
 * @throws Error with one line: the statements that somebody who may has to run
 */
export async function readyRole(db: Database): Promise<void> {
  const [role] = await db.execute<{
    user: string;
    database: string;
    version: number;
    isThere: boolean;
    mayMakeSchemas: boolean;
    mayMakeTables: boolean;
  }>(sql`
    select quote_ident(current_user) as "user", quote_ident(current_database()) as "database",
      current_setting('server_version_num')::int as version,
      exists (select from pg_roles where rolname = 'tracker_app') as "isThere",
      has_database_privilege(current_database(), 'CREATE') as "mayMakeSchemas",
      has_schema_privilege('public', 'CREATE') and has_schema_privilege('public', 'USAGE') as "mayMakeTables"`);
  const { user, database, version, isThere, mayMakeSchemas, mayMakeTables } = role!;
  const missing: string[] = [];

  const isMade = isThere || (await tried(db.execute(sql`create role tracker_app nologin`)));
  if (!isMade) missing.push("CREATE ROLE tracker_app NOLOGIN;");
  if (!isMade || !(await takesOn(db, version >= 160_000)))
    missing.push(`GRANT tracker_app TO ${user};`);
  if (!mayMakeSchemas) missing.push(`GRANT CREATE ON DATABASE ${database} TO ${user};`);
  if (!mayMakeTables) missing.push(`GRANT USAGE, CREATE ON SCHEMA public TO ${user};`);
  for (const owner of await foreignOwners(db)) missing.push(`GRANT ${owner} TO ${user};`);

  if (missing.length > 0)
    throw new Error(
      `The role ${user} may not do what the site needs in the database ${database}. Let a superuser run there: ${missing.join(" ")}`,
    );
}

async function takesOn(db: Database, tellsSettingApart: boolean): Promise<boolean> {
  const right = tellsSettingApart ? sql`'SET'` : sql`'MEMBER'`;
  const [has] = await db.execute<{ may: boolean }>(
    sql`select pg_has_role(current_user, 'tracker_app', ${right}) as may`,
  );
  if (has!.may) return true;
  const andSet = tellsSettingApart ? sql`with set true` : sql``;
  return tried(db.execute(sql`grant tracker_app to current_user ${andSet}`));
}

/** Who else owns tables here, such as the role of an earlier start: nobody but an owner may migrate them. */
async function foreignOwners(db: Database): Promise<string[]> {
  const owners = await db.execute<{ owner: string }>(sql`
    select distinct quote_ident(pg_get_userbyid(relowner)) as owner from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not pg_has_role(current_user, relowner, 'USAGE')
    order by owner`);
  return owners.map(({ owner }) => owner);
}
