"use client";

import { useActionState, useEffect, useRef } from "react";
import { TextField } from "@/components/ui/text-field";
import type { Language } from "@/db/vocabulary";
import { signInAction } from "./actions";
import type { SignInState } from "./sign-in-state";

export type SignInTexts = Record<
  "address" | "password" | "submit" | NonNullable<SignInState["problem"]>,
  string
>;

export function SignInForm({
  language,
  to,
  texts,
}: {
  language: Language;
  to: string;
  texts: SignInTexts;
}) {
  const [state, action] = useActionState(signInAction, { address: "", problem: null });
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) problem.current?.focus();
  }, [state]);

  return (
    <form action={action} className="stack narrow">
      {state.problem ? (
        <div className="error-summary" role="alert" tabIndex={-1} ref={problem}>
          {texts[state.problem]}
        </div>
      ) : null}
      <input type="hidden" name="pageLanguage" value={language} />
      <input type="hidden" name="to" value={to} />
      <TextField
        id="address"
        name="address"
        type="email"
        autoComplete="username"
        maxLength={254}
        required
        defaultValue={state.address}
        label={texts.address}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={128}
        required
        label={texts.password}
      />
      <div className="buttons">
        <button className="button" type="submit">
          {texts.submit}
        </button>
      </div>
    </form>
  );
}
