import { and, sql } from "drizzle-orm";
import * as s from "@/db/schema";
import type { Asked } from "@/lib/public/search/asked";
import { hitRow } from "@/lib/public/search/hit-row";
import { matches } from "@/lib/public/search/matches";
import { scores } from "@/lib/public/search/scores";
import { isPublicArea } from "./known-on";

const { areas } = s;

/** Areas that answer by their name, as rows of `hitRow`. */
export const areaHits = (programme: string, asked: Asked) => sql`
  ${hitRow({
    kind: "area",
    key: areas.slug,
    title: areas.name,
    provenance: areas.provenance,
    sourceId: areas.sourceId,
    score: scores.title,
  })} from ${areas}
  where ${and(matches(asked.all, areas.name), isPublicArea(programme))}`;
