import { z } from "zod";
import { UpdateInput } from "@/lib/updates/write-words";

/** The update form says which of its two buttons was pressed. */
export const UpdateFormInput = UpdateInput.extend({ step: z.enum(["save", "submit"]) });
export type UpdateFormInput = z.output<typeof UpdateFormInput>;
