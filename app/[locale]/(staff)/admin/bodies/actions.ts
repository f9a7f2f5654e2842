"use server";

import { z } from "zod";
import { handOverWork, HandOverInput } from "@/lib/bodies/hand-over-work";
import { renameBody, RenameInput } from "@/lib/bodies/rename-body";
import { succeedBody, SuccessionInput } from "@/lib/bodies/succeed-body";
import { formAction } from "@/lib/forms/form-action";

const BodyPath = { path: z.string().regex(/^\/admin\/bodies\/[\w-]+$/) };

export const rename = formAction(
  RenameInput.extend(BodyPath),
  renameBody,
  (language, { path }) => `/${language}${path}?done=renamed`,
);

export const succeed = formAction(
  SuccessionInput.extend(BodyPath),
  succeedBody,
  (language, { path }) => `/${language}${path}?done=succeeded`,
);

export const handOver = formAction(
  HandOverInput.extend(BodyPath),
  handOverWork,
  (language, { path }) => `/${language}${path}?done=handed`,
);
