import * as s from "@/db/schema";

// WHAT IS PUBLIC of plants and projects: adding a key publishes it.

export const publicEnterprise = {
  slug: s.enterprises.slug,
  name: s.enterprises.name,
  note: s.enterprises.note,
  place: s.enterprises.place,
  latitude: s.enterprises.latitude,
  longitude: s.enterprises.longitude,
  placePrecision: s.enterprises.placePrecision,
  provenance: s.enterprises.provenance,
};

export const publicStage = {
  stage: s.enterpriseStages.stage,
  reachedOn: s.enterpriseStages.reachedOn,
  precision: s.enterpriseStages.precision,
  note: s.enterpriseStages.note,
  provenance: s.enterpriseStages.provenance,
};
