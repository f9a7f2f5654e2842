"use client";

import { getFormProps, useForm } from "@conform-to/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/work/error-summary";
import { sendKept } from "@/components/work/send-kept";
import type { Confidence, Language } from "@/db/vocabulary";
import { untouchedForm } from "@/lib/forms/form-state";
import type { UpdateWords } from "@/lib/updates/words";
import { sendUpdate } from "./actions";
import { EvidenceFields } from "./evidence-fields";
import { StaleTexts } from "./stale-texts";
import type { UpdateFormInput as Fields } from "./update-form-input";
import { WordFields } from "./word-fields";

const formId = "update";

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
  const label = useTranslations("update.label");
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
          if (name === "evidence") return t("evidence");
          const document = /^evidence\[(\d+)\]\.(\w+)$/.exec(name);
          if (!document) return label.has(name as "claim") ? label(name as "claim") : name;
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

      <WordFields fields={fields} computed={computed} />
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
