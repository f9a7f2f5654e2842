import { z } from "zod";
import { publicFile } from "@/app/[locale]/(public)/public-file";
import { getReport } from "@/lib/public/reports/get-report";

export const dynamic = "force-dynamic";

/** The bytes of a frozen report, as they were frozen: their SHA-256 is the one in the history. */
export const GET = publicFile(
  z.object({ programme: z.string(), report: z.uuid() }),
  async ({ params, day }) => {
    const { bytes, frozenAt } = await getReport(params.programme, params.report, day);
    const name = `report-${params.report}.json`;
    return { body: bytes, type: "application/json", name, frozenAt };
  },
);
