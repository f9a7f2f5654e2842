import type { ComponentProps } from "react";
import { describe, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string };

export function SelectField({
  label,
  hint,
  errors,
  options,
  ...select
}: FieldProps & { options: readonly Option[] } & Omit<ComponentProps<"select">, "id">) {
  const field = { id: select.id, label, ...(hint ? { hint } : {}), ...(errors ? { errors } : {}) };
  return (
    <Field {...field}>
      <select {...select} {...describe(field)}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
