"use client";

import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useErrorTexts } from "@/components/work/use-error-texts";
import { releases } from "@/db/vocabulary";
import type { UpdateFormInput } from "./update-form-input";

/** The documents that prove the update; rows are added and removed with and without JavaScript. */
export function EvidenceFields({
  form,
  evidence,
}: {
  form: FormMetadata<UpdateFormInput>;
  evidence: FieldMetadata<UpdateFormInput["evidence"], UpdateFormInput>;
}) {
  const t = useTranslations("desk");
  const word = useTranslations("words");
  const textsOf = useErrorTexts();
  const rows = evidence.getFieldList();
  return (
    <fieldset className="stack evidence">
      <legend>
        <strong>{t("evidence")}</strong>
      </legend>
      <p className="field__hint">{t("evidenceHint")}</p>
      {rows.map((row, index) => {
        const document = row.getFieldset();
        const field = (name: "title" | "number" | "issuedOn" | "address" | "release") => ({
          id: document[name].id,
          name: document[name].name,
          errors: textsOf(document[name].errors),
          defaultValue: document[name].initialValue,
        });
        const n = String(index + 1);
        return (
          <fieldset className="document" key={row.key}>
            <legend className="visually-hidden">{t("documentN", { n })}</legend>
            <TextField {...field("title")} label={t("documentTitle")} />
            <TextField {...field("number")} label={t("documentNumber")} />
            <TextField {...field("issuedOn")} type="date" label={t("documentDate")} />
            <TextField {...field("address")} type="url" label={t("documentLink")} />
            <SelectField
              {...field("release")}
              label={t("release")}
              options={releases.map((value) => ({ value, label: word(`release.${value}`) }))}
            />
            {rows.length > 1 ? (
              <button
                className="button button--plain small"
                {...form.remove.getButtonProps({ name: evidence.name, index })}
              >
                {t("removeDocument", { n })}
              </button>
            ) : null}
          </fieldset>
        );
      })}
      <div>
        <button
          className="button button--quiet"
          {...form.insert.getButtonProps({ name: evidence.name })}
        >
          {t("addDocument")}
        </button>
      </div>
    </fieldset>
  );
}
