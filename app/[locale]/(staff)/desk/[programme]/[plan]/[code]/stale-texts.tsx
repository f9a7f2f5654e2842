"use client";

import { useTranslations } from "next-intl";
import type { UpdateWords } from "@/lib/updates/words";

const compared = [
  "claim",
  "percentDone",
  "publicText",
  "obstacles",
  "nextSteps",
  "decisionsNeeded",
  "forecastOn",
  "internalNote",
] as const satisfies readonly (keyof UpdateWords)[];

/** Both texts, field by field where they differ: what somebody else stored, and what was typed here. */
export function StaleTexts({
  stored,
  typed,
}: {
  stored: UpdateWords | null;
  typed: Record<string, unknown>;
}) {
  const t = useTranslations("desk");
  const differing = compared
    .map((name) => ({
      name,
      stored: String(stored?.[name] ?? ""),
      typed: typeof typed[name] === "string" ? typed[name] : "",
    }))
    .filter((row) => row.stored !== row.typed);
  return (
    <div className="notice notice--warn">
      <p>{t("replace")}</p>
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
              <tr key={row.name}>
                <th scope="row">{t(row.name)}</th>
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
