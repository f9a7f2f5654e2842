"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Language } from "@/db/vocabulary";
import { type FormState, untouchedForm } from "@/lib/forms/form-state";
import { CountedArea } from "./counted-area";
import { ErrorSummary } from "./error-summary";
import { type FormButton, type FormField, labelsOf } from "./form-fields";
import { sendKept } from "./send-kept";
import { useErrorTexts } from "./use-error-texts";

/** The value that was typed under a name such as "content.parts[0].code". */
function valueAt(typed: unknown, name: string): string | undefined {
  let found = typed;
  for (const part of name.split(/[.[\]]+/).filter(Boolean))
    found =
      found !== null && typeof found === "object"
        ? (found as Record<string, unknown>)[part]
        : undefined;
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}

/** A form of the work pages, drawn from its description; a refusal comes back with what was typed. */
export function ActionForm({
  id,
  action,
  pageLanguage,
  hidden = {},
  fields = [],
  buttons,
}: {
  id: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  pageLanguage: Language;
  hidden?: Record<string, string | number>;
  fields?: readonly FormField[];
  buttons: readonly FormButton[];
}) {
  const [state, send, isPending] = useActionState(action, untouchedForm);
  const labels = labelsOf(fields);
  return (
    <form id={id} action={send} onSubmit={sendKept(send)} className="stack action-form" noValidate>
      <ErrorSummary state={state} formId={id} labelOf={(name) => labels[name] ?? name} />
      <input type="hidden" name="pageLanguage" value={pageLanguage} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldOf
          key={field.kind === "group" ? field.label : field.name}
          formId={id}
          field={field}
          state={state}
        />
      ))}
      <div className="buttons">
        {buttons.map(({ label, name, value, isQuiet }) => (
          <button
            key={label}
            className={isQuiet ? "button button--quiet" : "button"}
            name={name}
            value={value}
            disabled={isPending}
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}

function FieldOf({ formId, field, state }: { formId: string; field: FormField; state: FormState }) {
  const textsOf = useErrorTexts();
  if (field.kind === "group")
    return (
      <fieldset className="stack field-group">
        <legend>{field.label}</legend>
        {field.hint ? <p className="field__hint">{field.hint}</p> : null}
        {field.fields.map((inner) => (
          <FieldOf
            key={inner.kind === "group" ? inner.label : inner.name}
            formId={formId}
            field={inner}
            state={state}
          />
        ))}
      </fieldset>
    );
  const given = valueAt(state.result?.initialValue, field.name);
  const errors = textsOf(state.result?.error?.[field.name] ?? undefined);
  const common = {
    id: `${formId}-${field.name}`,
    name: field.name,
    label: field.label,
    errors,
    defaultValue: given ?? (field.value === undefined ? undefined : String(field.value)),
    ...(field.hint ? { hint: field.hint } : {}),
  };
  switch (field.kind) {
    case "area":
      return <CountedArea {...common} limit={field.limit} rows={field.rows ?? 4} />;
    case "select":
      return <SelectField {...common} options={field.options} />;
    case "radio":
      return <RadioGroup {...common} options={field.options} />;
    case "number":
      return <TextField {...common} inputMode="numeric" autoComplete="off" className="short" />;
    default:
      return <TextField {...common} type={field.kind} autoComplete="off" />;
  }
}
