import { z } from "zod";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { glancePage } from "./glance-page";
import { publicPage } from "./public-page";

export const dynamic = "force-dynamic";

export const GET = publicPage({ params: z.object({}), search: z.object({}) }, async (asked) =>
  glancePage(asked, await getProgramme(null, asked.day), ""),
);
