"use server";

import { z } from "zod";
import { handOverWork, HandOverInput } from "@/lib/bodies/hand-over-work";
import { renameBody, RenameInput } from "@/lib/bodies/rename-body";
import { succeedBody, SuccessionInput } from "@/lib/bodies/succeed-body";
import { formAction } from "@/lib/forms/form-action";

const Address = { path: z.string().regex(/^\/admin\/bodies\/[\w-]+$/) };

export const rename = formAction(
  RenameInput.extend(Address),
  renameBody,
  (language, { path }) => `/${language}${path}?done=renamed`,
);

export const succeed = formAction(
  SuccessionInput.extend(Address),
  succeedBody,
  (language, { path }) => `/${language}${path}?done=succeeded`,
);

export const handOver = formAction(
  HandOverInput.extend(Address),
  handOverWork,
  (language, { path }) => `/${language}${path}?done=handed`,
);
