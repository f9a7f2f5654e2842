"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { languages } from "@/db/vocabulary";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { signOut } from "@/lib/access/sign-out";
import { trailOf } from "@/lib/access/trail-of";
import { noteHeard } from "@/lib/forms/aside";
import { boundedForm } from "@/lib/forms/bounded-form";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";

export async function signOutAction(form: FormData): Promise<void> {
  noteHeard();
  const language = z.enum(languages).catch("en").parse(boundedForm(form).get("pageLanguage"));
  if (isFromOurPage(await headers())) await signOut();
  else await recordSecurityEvent("origin.refused", null, trailOf(await headers()));
  redirect(`/${language}/sign-in`);
}
