import { z } from "zod";
import { publicFile } from "@/app/[locale]/(public)/public-file";
import { formats } from "@/components/frame/frame-props";
import { fileFormats } from "@/db/vocabulary";
import { getFile } from "@/lib/public/files/get-file";

export const dynamic = "force-dynamic";

const Params = z.object({
  format: z.enum(fileFormats),
  path: z.array(z.string().max(80)).max(4).default([]),
});

/**
 * Every page as a file: readers find it at the page's own address with the ending behind it, which
 * server/http/read-address.ts takes off; nobody is let in here directly.
 */
export const GET = publicFile(Params, async ({ params: { format, path }, ...asked }) => {
  const { name, title, body } = await getFile({ ...asked, format, path });
  const isFeed = format === "atom" || format === "ics";
  return {
    body,
    type: format === "xlsx" ? formats[format] : `${formats[format]}; charset=utf-8`,
    name: `${name}.${format}`,
    title: `${title}.${format}`,
    isFeed,
  };
});
