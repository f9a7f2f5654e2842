import * as s from "@/db/schema";

// WHAT IS PUBLIC of a programme: adding a key publishes it.

export const publicProgramme = {
  slug: s.programmes.slug,
  name: s.programmes.name,
  firstOn: s.programmes.firstOn,
  lastOn: s.programmes.lastOn,
  note: s.programmes.note,
  provenance: s.programmes.provenance,
};
