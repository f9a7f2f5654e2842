import { z } from "zod";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { glancePage } from "@/app/[locale]/(public)/glance-page";
import { publicPage } from "@/app/[locale]/(public)/public-page";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async (asked) => {
    const programme = await getProgramme(asked.params.programme, asked.day);
    return glancePage(asked, programme, `/${programme.slug}`);
  },
);
