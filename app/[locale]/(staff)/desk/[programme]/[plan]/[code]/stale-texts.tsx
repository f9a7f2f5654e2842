"use client";

import { useTranslations } from "next-intl";
import { type FieldName, fieldNames, updateFields } from "@/lib/updates/fields";
import type { UpdateWords } from "@/lib/updates/words";

/** Documents as lines of text; rows without a word are left out. */
function linesOf(documents: unknown): string {
  if (!Array.isArray(documents)) return "";
  return documents
    .map((document: Record<string, string> | undefined) =>
      ["title", "number", "issuedOn", "address"]
        .flatMap((part) => document?.[part] || [])
        .join(", "),
    )
    .filter(Boolean)
    .join("\n");
}

/** Both texts, field by field where they differ: what somebody else stored, and what was typed here. */
export function StaleTexts({
  stored,
  typed,
  mayReplace,
}: {
  stored: UpdateWords | null;
  typed: Record<string, unknown>;
  /** False when what is stored is on its way already. */
  mayReplace: boolean;
}) {
  const t = useTranslations("desk");
  const word = useTranslations("words");
  const label = useTranslations("update.label");
  const shown = (name: FieldName, value: unknown) => {
    const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
    const key = `${name}.${text}` as "claim.done";
    return updateFields[name].kind === "choice" && word.has(key) ? word(key) : text;
  };
  const differing = [
    ...fieldNames.map((name) => ({
      label: label(name),
      stored: shown(name, stored?.[name]),
      typed: shown(name, typed[name]),
    })),
    {
      label: t("evidence"),
      stored: linesOf(stored?.evidence),
      typed: linesOf(typed["evidence"]),
    },
  ].filter((row) => row.stored !== row.typed);
  return (
    <div className="notice notice--warn">
      {mayReplace ? <p>{t("replace")}</p> : null}
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("field")}</th>
              <th scope="col">{t("stored")}</th>
              <th scope="col">{t("typed")}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td className="bank__text">{row.stored}</td>
                <td className="bank__text">{row.typed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
