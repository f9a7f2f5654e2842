import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import * as s from "@/db/schema";

/** The condition under which a row is of a programme. A programme itself is known on every day. */
export const isOfProgramme = (programmeId: PgColumn, programme: string): SQL =>
  sql`${programmeId} = (select ${s.programmes.id} from ${s.programmes} where ${s.programmes.slug} = ${programme})`;
