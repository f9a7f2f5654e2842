import { and, eq } from "drizzle-orm";
import { milestones, plans, programmes } from "@/db/schema";

/** The condition on a milestone with its plan and programme under which it is the one at an address. */
export const atAddress = (address: { programme: string; plan: string; code: string }) =>
  and(
    eq(programmes.slug, address.programme),
    eq(plans.slug, address.plan),
    eq(milestones.code, address.code),
  );
