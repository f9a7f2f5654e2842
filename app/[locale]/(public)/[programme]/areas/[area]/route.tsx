import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { scopePage } from "@/app/[locale]/(public)/scope-page";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string(), area: z.string() }), search: z.object({}) },
  async (asked) => {
    const { slug } = await getProgramme(asked.params.programme, asked.day);
    return scopePage(asked, slug, { kind: "area", slug: asked.params.area });
  },
);
