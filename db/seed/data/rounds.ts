import type { SeedRound } from "@/db/seed/shapes";
import { en } from "@/db/seed/text";

export const rounds: SeedRound[] = [
  {
    plan: "2012-2013",
    cycle: "half_yearly",
    number: 1,
    name: en(
      "First half of 2012",
      "Первое полугодие 2012 года",
      "Першае паўгоддзе 2012 года",
      "2012 жылғы бірінші жартыжылдық",
    ),
    opensOn: "2012-05-20",
    asOfOn: "2012-06-30",
    dues: { BY: "2012-07-10", KZ: "2012-07-10" },
    provenance: "illustrative",
  },
];
