declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  /** Natural Earth's countries at 1 : 50 million; each bears its number of ISO 3166-1. */
  const world: Topology<{ countries: GeometryCollection }>;
  export default world;
}
