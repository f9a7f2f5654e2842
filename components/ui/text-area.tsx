import type { ComponentProps } from "react";
import { describe, Field, type FieldProps } from "./field";

export function TextArea({
  label,
  hint,
  errors,
  count,
  ...area
}: FieldProps & Omit<ComponentProps<"textarea">, "id">) {
  const field = {
    ...{ id: area.id, label, count },
    ...(hint ? { hint } : {}),
    ...(errors ? { errors } : {}),
  };
  return (
    <Field {...field}>
      <textarea rows={4} {...area} {...describe(field)} />
    </Field>
  );
}
