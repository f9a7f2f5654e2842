import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Words } from "./words";
import type { WorkTexts } from "./work-texts";

export function EvidenceList({
  language,
  t,
  evidence,
  lang,
}: WorkTexts & { evidence: Words["evidence"]; lang: Language | undefined }) {
  if (evidence.length === 0) return null;
  return (
    <div>
      <h3>{t("desk.evidence")}</h3>
      <ul className="plain-list">
        {evidence.map((document, index) => (
          <li key={index}>
            {document.address ? (
              <a href={document.address} rel="external noreferrer" lang={lang}>
                {document.title || document.address}
              </a>
            ) : (
              <span lang={lang}>{document.title}</span>
            )}
            {document.number
              ? `, ${t("milestone.document", {
                  number: document.number,
                  day: document.issuedOn ? formatDay(document.issuedOn, language) : "",
                })}`
              : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
