import type { ComponentProps } from "react";
import { describe, Field, type FieldProps } from "./field";

export function TextField({
  label,
  hint,
  errors,
  ...input
}: FieldProps & Omit<ComponentProps<"input">, "id">) {
  const field = { id: input.id, label, ...(hint ? { hint } : {}), ...(errors ? { errors } : {}) };
  return (
    <Field {...field}>
      <input type="text" {...input} {...describe(field)} />
    </Field>
  );
}
