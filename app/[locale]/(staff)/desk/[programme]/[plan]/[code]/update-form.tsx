"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { ErrorSummary } from "@/components/work/error-summary";
import { sendKept } from "@/components/work/send-kept";
import { useErrorTexts } from "@/components/work/use-error-texts";
import {
  claims,
  type Confidence,
  confidences,
  type Language,
  languages,
  percentGaps,
} from "@/db/vocabulary";
import { untouchedForm } from "@/lib/forms/form-state";
import type { UpdateWords } from "@/lib/updates/words";
import { sendUpdate } from "./actions";
import { EvidenceFields } from "./evidence-fields";
import { StaleTexts } from "./stale-texts";
import type { UpdateForm as Fields } from "./update-form-schema";

const formId = "update";
const longFields = [
  "obstacles",
  "nextSteps",
  "decisionsNeeded",
  "internalNote",
] as const satisfies readonly (keyof UpdateWords)[];

/** The update of one body on one milestone: save what there is, or submit what is whole. */
export function UpdateForm({
  pageLanguage,
  path,
  milestoneId,
  bodyId,
  version,
  words,
  computed,
  onItsWay,
}: {
  pageLanguage: Language;
  path: string;
  milestoneId: string;
  bodyId: string;
  /** The version that is stored now; 0 when there is no draft yet. */
  version: number;
  /** What the form begins with: the stored draft, or a text to start from. */
  words: UpdateWords | null;
  /** How safe the promise looks from the facts. */
  computed: Confidence | null;
  /** Drawn in the form's place once the update is on its way; what was typed before stays to be copied. */
  onItsWay: ReactNode;
}) {
  const t = useTranslations("desk");
  const word = useTranslations("words");
  const textsOf = useErrorTexts();
  const [state, action, isPending] = useActionState(sendUpdate, untouchedForm);
  const [form, fields] = useForm<Fields>({
    id: formId,
    lastResult: state.result,
    defaultValue: {
      ...words,
      language: words?.language ?? pageLanguage,
      evidence: words?.evidence.length ? words.evidence : [{}],
    },
  });
  const field = (name: keyof UpdateWords) => ({
    id: fields[name].id,
    name: fields[name].name,
    errors: textsOf(fields[name].errors),
  });
  const text = (name: keyof UpdateWords) => {
    const value: unknown = fields[name].initialValue;
    return typeof value === "string" ? value : "";
  };

  if (onItsWay)
    return (
      <>
        <ErrorSummary state={state} formId={formId} labelOf={(name) => name} />
        {state.refusal ? (
          <StaleTexts stored={words} typed={state.result?.initialValue ?? {}} mayReplace={false} />
        ) : null}
        {onItsWay}
      </>
    );
  return (
    <form
      {...getFormProps(form)}
      action={action}
      onSubmit={sendKept(action)}
      className="stack"
      noValidate
    >
      {/* Enter in a field saves; it never submits, and never adds a document. */}
      <button
        className="visually-hidden"
        name="step"
        value="save"
        tabIndex={-1}
        aria-hidden="true"
      />
      <ErrorSummary
        state={state}
        formId={formId}
        labelOf={(name) => {
          const document = /^evidence\[(\d+)\]\.(\w+)$/.exec(name);
          if (!document) return t.has(name as "claim") ? t(name as "claim") : name;
          return t("documentN", { n: String(Number(document[1]) + 1) });
        }}
      />
      {state.refusal === "changedMeanwhile" ? (
        <StaleTexts stored={words} typed={state.result?.initialValue ?? {}} mayReplace />
      ) : null}
      <input type="hidden" name="pageLanguage" value={pageLanguage} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="milestoneId" value={milestoneId} />
      <input type="hidden" name="bodyId" value={bodyId} />
      <input type="hidden" name="version" value={version} />

      <RadioGroup
        {...field("claim")}
        label={t("claim")}
        defaultValue={text("claim")}
        options={claims.map((claim) => ({ value: claim, label: word(`claim.${claim}`) }))}
      />
      <TextField
        {...field("percentDone")}
        label={t("percentDone")}
        hint={t("percentHint")}
        inputMode="numeric"
        autoComplete="off"
        className="short"
        defaultValue={text("percentDone")}
      />
      <SelectField
        {...field("percentGap")}
        label={t("percentGap")}
        defaultValue={text("percentGap")}
        options={[
          { value: "", label: t("noGap") },
          ...percentGaps.map((value) => ({ value, label: word(`percentGap.${value}`) })),
        ]}
      />
      <TextArea
        {...field("publicText")}
        label={t("publicText")}
        hint={t("publicTextHint")}
        rows={6}
        defaultValue={text("publicText")}
      />
      <SelectField
        {...field("language")}
        label={t("language")}
        defaultValue={text("language")}
        options={languages.map((language) => ({
          value: language,
          label: word(`language.${language}`),
        }))}
      />
      <SelectField
        {...field("confidence")}
        label={t("confidence")}
        hint={
          computed ? t("confidenceHint", { computed: word(`confidence.${computed}`) }) : undefined
        }
        defaultValue={text("confidence")}
        options={[
          { value: "", label: t("notDeclared") },
          ...confidences.map((value) => ({ value, label: word(`confidence.${value}`) })),
        ]}
      />
      <TextArea
        {...field("confidenceReason")}
        label={t("confidenceReason")}
        rows={2}
        defaultValue={text("confidenceReason")}
      />
      <TextField
        {...field("forecastOn")}
        type="date"
        label={t("forecastOn")}
        defaultValue={text("forecastOn")}
      />
      {longFields.map((name) => (
        <TextArea key={name} {...field(name)} label={t(name)} rows={3} defaultValue={text(name)} />
      ))}
      <EvidenceFields form={form} evidence={fields.evidence} />
      <div className="buttons">
        <button className="button" name="step" value="submit" disabled={isPending}>
          {t("submit")}
        </button>
        <button className="button button--quiet" name="step" value="save" disabled={isPending}>
          {t("save")}
        </button>
      </div>
    </form>
  );
}
