import { sql } from "drizzle-orm";
import * as s from "@/db/schema";

// WHAT IS PUBLIC of frozen reports: adding a key publishes it.

export const publicReport = {
  id: s.frozenReports.id,
  kind: s.frozenReports.kind,
  asOfOn: s.frozenReports.asOfOn,
  frozenOn: s.frozenReports.frozenOn,
  sha256: sql<string>`encode(${s.frozenReports.hash}, 'hex')`,
  plan: s.plans.slug,
  planTitle: s.plans.title,
  round: s.rounds.name,
};
