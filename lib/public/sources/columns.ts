import * as s from "@/db/schema";

// WHAT IS PUBLIC of sources: adding a key publishes it.

export const publicSource = {
  title: s.sources.title,
  address: s.sources.address,
};
