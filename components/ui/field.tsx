import type { ReactNode } from "react";

export type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, as texts; shown beside the field and read with it. */
  errors?: readonly string[];
  /** How long it may be; read with the field. */
  count?: ReactNode;
};

/** The attributes that tie a control to its hint and errors. */
export const describe = ({ id, hint, errors, count }: FieldProps) => ({
  id,
  "aria-invalid": errors?.length ? true : undefined,
  "aria-describedby":
    [hint ? `${id}-hint` : "", errors?.length ? `${id}-error` : "", count ? `${id}-count` : ""]
      .filter(Boolean)
      .join(" ") || undefined,
});

export function FieldNotes({ id, hint, errors }: FieldProps) {
  return (
    <>
      {hint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {errors?.length ? (
        <div className="field__error" id={`${id}-error`}>
          {errors.join(". ")}
        </div>
      ) : null}
    </>
  );
}

/** A labelled control with its hint and errors. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.errors?.length ? "field field--wrong" : "field"}>
      <label htmlFor={field.id}>{field.label}</label>
      <FieldNotes {...field} />
      {children}
      {field.count ? (
        // A browser may group digits otherwise than we do.
        <div className="field__hint" id={`${field.id}-count`} suppressHydrationWarning>
          {field.count}
        </div>
      ) : null}
    </div>
  );
}
