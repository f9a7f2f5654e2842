"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/work/error-summary";
import type { Language } from "@/db/vocabulary";
import { untouchedForm } from "@/lib/forms/form-state";
import { withdrawUpdateAction } from "./actions";

export function WithdrawForm(hidden: {
  pageLanguage: Language;
  path: string;
  updateId: string;
  version: number;
}) {
  const t = useTranslations("desk");
  const [state, action] = useActionState(withdrawUpdateAction, untouchedForm);
  return (
    <form action={action} className="stack">
      <ErrorSummary state={state} formId="withdraw" labelOf={(name) => name} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <button className="button button--quiet">{t("withdraw")}</button>
      </div>
    </form>
  );
}
