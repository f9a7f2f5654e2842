import { z } from "zod";
import { publicFile } from "@/app/[locale]/(public)/public-file";
import { getChangesDocument } from "@/lib/public/changes/get-changes-document";

export const dynamic = "force-dynamic";

/** The changes since the last session as a document. */
export const GET = publicFile(
  z.object({ programme: z.string(), meeting: z.string().regex(/^[\w-]{1,80}$/) }),
  async ({ params, day, language }) => ({
    body: await getChangesDocument(params.programme, params.meeting, day, language),
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name: `changes-${params.meeting}.docx`,
  }),
);
