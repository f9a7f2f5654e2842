"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { languages } from "@/db/vocabulary";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { signIn } from "@/lib/access/sign-in";
import { trailOf } from "@/lib/access/trail-of";
import { isDatabaseAway } from "@/lib/errors";
import { answerWith, noteFault, noteHeard } from "@/lib/forms/aside";
import { boundedForm } from "@/lib/forms/bounded-form";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";
import type { SignInState } from "./sign-in-state";

const textUpTo = (length: number) => z.string().max(length).catch("");
const SignInForm = z.object({
  pageLanguage: z.enum(languages).catch("en"),
  address: textUpTo(254),
  password: textUpTo(128),
  to: z
    .string()
    .regex(/^\/(?:desk|review|admin)(?:\/\w[\w.-]*)*(?:\?[\w.%+=&/-]{1,500})?$/)
    .catch(""),
});

const statuses = { wrong: 401, delayed: 429, away: 503, foreignPage: 403 } as const;

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  noteHeard();
  const { pageLanguage, address, password, to } = SignInForm.parse(
    Object.fromEntries(boundedForm(form)),
  );
  const refuse = (problem: keyof typeof statuses): SignInState => {
    answerWith(statuses[problem]);
    return { address, problem };
  };
  try {
    if (!isFromOurPage(await headers())) {
      await recordSecurityEvent("origin.refused", null, trailOf(await headers()));
      return refuse("foreignPage");
    }
    const answer = await signIn({ address, password });
    if (answer !== "known") return refuse(answer);
  } catch (fault) {
    if (!isDatabaseAway(fault)) throw fault;
    noteFault(fault);
    return refuse("away");
  }
  redirect(`/${pageLanguage}${to || "/sign-in"}`);
}
