import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";

export const dynamic = "force-dynamic";

/** Every address that is nothing else: the designed 404. */
export const GET = publicPage({ params: z.never(), search: z.object({}) }, () => {
  throw new Error("No address fits this page.");
});
