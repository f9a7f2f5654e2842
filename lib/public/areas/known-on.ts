import { and, eq, type SQL } from "drizzle-orm";
import * as s from "@/db/schema";
import { isOfProgramme } from "@/lib/public/programme/known-on";

/** The condition on `areas` under which the world may know of one: it is not restricted. No day bounds it. */
export const isPublicArea = (programme: string): SQL | undefined =>
  and(isOfProgramme(s.areas.programmeId, programme), eq(s.areas.visibility, "public"));
