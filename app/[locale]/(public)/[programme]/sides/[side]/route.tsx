import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { scopePage } from "@/app/[locale]/(public)/scope-page";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

const codes = { by: "BY", kz: "KZ" } as const;

export const GET = publicPage(
  { params: z.object({ programme: z.string(), side: z.enum(["by", "kz"]) }), search: z.object({}) },
  async (asked) => {
    const { slug } = await getProgramme(asked.params.programme, asked.day);
    return scopePage(asked, slug, { kind: "side", slug: codes[asked.params.side] });
  },
);
