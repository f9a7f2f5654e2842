"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { CountedArea } from "@/components/work/counted-area";
import { ErrorSummary } from "@/components/work/error-summary";
import { sendKept } from "@/components/work/send-kept";
import { useErrorTexts } from "@/components/work/use-error-texts";
import type { Language, UpdateStep } from "@/db/vocabulary";
import { type FormState, untouchedForm } from "@/lib/forms/form-state";
import { limits } from "@/lib/texts/limits";
import { stepAction } from "./actions";

const plain = ["clear", "countersign", "publish"] as const;
const reasoned = ["return", "retract"] as const;

const isTooLate = ({ refusal }: FormState) =>
  refusal === "changedMeanwhile" || refusal === "wrongState";

/** The steps that the reader may take, over the version that is on the page. */
export function StepForm({
  pageLanguage,
  updateId,
  version,
  mayTake,
  isOwnText,
  lastStep,
}: {
  pageLanguage: Language;
  updateId: string;
  version: number;
  mayTake: readonly UpdateStep[];
  isOwnText: boolean;
  /** What happened to the update last, as a sentence; told to whoever came too late. */
  lastStep: string | null;
}) {
  const t = useTranslations("review");
  const textsOf = useErrorTexts();
  const [state, action, isPending] = useActionState(stepAction, untouchedForm);
  const [form, fields] = useForm<{ reason: string }>({
    id: "step",
    lastResult: state.result,
  });
  const offered = plain.filter((step) => mayTake.includes(step));
  const withReason = reasoned.filter((step) => mayTake.includes(step));
  const button = (step: UpdateStep, isQuiet: boolean) => (
    <button
      key={step}
      className={isQuiet ? "button button--quiet" : "button"}
      name="step"
      value={step}
      disabled={isPending}
    >
      {t(step as (typeof plain)[number])}
    </button>
  );

  return (
    <form
      {...getFormProps(form)}
      action={action}
      onSubmit={sendKept(action)}
      className="stack"
      noValidate
    >
      <ErrorSummary state={state} formId="step" labelOf={() => t("reason")}>
        {isTooLate(state) && lastStep ? <p>{t("lastStep", { step: lastStep })}</p> : null}
      </ErrorSummary>
      <input type="hidden" name="pageLanguage" value={pageLanguage} />
      <input type="hidden" name="updateId" value={updateId} />
      <input type="hidden" name="version" value={version} />
      {isOwnText ? <p>{t("ownText")}</p> : null}
      {mayTake.length === 0 && !isOwnText ? <p className="quiet">{t("noStepToTake")}</p> : null}
      {offered.length > 0 ? (
        <div className="buttons">{offered.map((step) => button(step, false))}</div>
      ) : null}
      {withReason.length > 0 ? (
        <>
          <CountedArea
            id={fields.reason.id}
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            rows={3}
            limit={limits.reason}
            errors={textsOf(fields.reason.errors)}
            defaultValue={fields.reason.initialValue}
          />
          <div className="buttons">{withReason.map((step) => button(step, true))}</div>
        </>
      ) : null}
    </form>
  );
}
