import * as s from "@/db/schema";

// WHAT IS PUBLIC of areas: adding a key publishes it.

export const publicArea = {
  slug: s.areas.slug,
  number: s.areas.number,
  name: s.areas.name,
};
