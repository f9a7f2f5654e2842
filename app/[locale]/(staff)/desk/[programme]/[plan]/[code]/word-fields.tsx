"use client";

import type { FieldMetadata } from "@conform-to/react";
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { CountedArea } from "@/components/work/counted-area";
import { useErrorTexts } from "@/components/work/use-error-texts";
import type { Confidence } from "@/db/vocabulary";
import { type FieldName, fieldNames, type UpdateField, updateFields } from "@/lib/updates/fields";

/** Every word of the update, in the order of the registry, each by its kind. */
export function WordFields({
  fields,
  computed,
}: {
  fields: Readonly<Record<FieldName, FieldMetadata>>;
  /** How safe the promise looks from the facts. */
  computed: Confidence | null;
}) {
  const t = useTranslations("desk");
  const update = useTranslations("update");
  const word = useTranslations("words");
  const textsOf = useErrorTexts();

  const hintOf = (name: FieldName) => {
    if (name === "confidence")
      return computed
        ? t("confidenceHint", { computed: word(`confidence.${computed}`) })
        : undefined;
    const key = `hint.${name}` as "hint.publicText";
    return update.has(key) ? update(key) : undefined;
  };
  const optionsOf = (name: FieldName, field: UpdateField & { kind: "choice" }) => [
    ...(field.control === "radio" || field.isRequired
      ? []
      : [{ value: "", label: update(`none.${name}` as "none.percentGap") }]),
    ...field.of.map((value) => ({ value, label: word(`${name}.${value}` as "claim.done") })),
  ];

  return fieldNames.map((name) => {
    const { id, name: called, errors, initialValue } = fields[name];
    const hint = hintOf(name);
    const common = {
      id,
      name: called,
      label: update(`label.${name}`),
      errors: textsOf(errors),
      defaultValue: typeof initialValue === "string" ? initialValue : "",
      ...(hint ? { hint } : {}),
    };
    const field: UpdateField = updateFields[name];
    switch (field.kind) {
      case "choice": {
        const Control = field.control === "radio" ? RadioGroup : SelectField;
        return <Control key={name} {...common} options={optionsOf(name, field)} />;
      }
      case "percent":
        return (
          <TextField
            key={name}
            {...common}
            inputMode="numeric"
            autoComplete="off"
            className="short"
          />
        );
      case "day":
        return <TextField key={name} {...common} type="date" />;
      case "text":
        return <CountedArea key={name} {...common} limit={field.limit} rows={field.rows} />;
    }
  });
}
