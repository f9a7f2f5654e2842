"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { FormState } from "@/lib/forms/form-state";
import { useErrorTexts } from "./use-error-texts";

// A form that was only asked for a row more or less has nothing to answer for yet.
const errorsOf = (state: FormState) =>
  state.result?.status === "error"
    ? Object.entries(state.result.error ?? {}).flatMap(([name, reasons]) =>
        name && reasons?.length ? [[name, reasons] as const] : [],
      )
    : [];
const hasProblem = (state: FormState) => state.refusal !== null || errorsOf(state).length > 0;

/** What keeps the form from being taken, all at once, each with a way to its field; takes the focus. */
export function ErrorSummary({
  state,
  formId,
  labelOf,
  children,
}: {
  state: FormState;
  formId: string;
  /** The label of a field by its name, such as "evidence[0].title". */
  labelOf: (name: string) => string;
  /** What is to be told beside. */
  children?: ReactNode;
}) {
  const t = useTranslations("forms");
  const textsOf = useErrorTexts();
  const box = useRef<HTMLDivElement>(null);
  const errors = errorsOf(state);
  useEffect(() => {
    if (hasProblem(state)) box.current?.focus();
  }, [state]);

  if (!hasProblem(state)) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t("errorSummary")}</h2>
      {state.refusal ? <p>{t(`refusal.${state.refusal}`)}</p> : null}
      {children}
      {errors.length > 0 ? (
        <ul>
          {errors.map(([name, reasons]) => (
            <li key={name}>
              <a href={`#${encodeURIComponent(`${formId}-${name}`)}`}>
                {labelOf(name)}: {textsOf(reasons).join(". ")}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
