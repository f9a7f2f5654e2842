import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Words } from "./words";
import type { WorkTexts } from "./work-texts";

type Document = Words["evidence"][number];

const isSameDocument = (one: Document, other: Document) =>
  (["title", "number", "issuedOn", "address"] as const).every((part) => one[part] === other[part]);

/** The documents of an update; where those before it are given, new ones are marked as added. */
export function EvidenceList({
  language,
  t,
  evidence,
  before,
  lang,
}: WorkTexts & {
  evidence: readonly Document[];
  before?: readonly Document[] | undefined;
  lang: Language | undefined;
}) {
  if (evidence.length === 0) return null;
  return (
    <div>
      <h3>{t("desk.evidence")}</h3>
      <ul className="plain-list">
        {evidence.map((document, index) => {
          const Mark =
            before && !before.some((earlier) => isSameDocument(earlier, document)) ? "ins" : "span";
          return (
            <li key={index}>
              <Mark>
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
              </Mark>{" "}
              <span className="small quiet">{t(`words.release.${document.release}`)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
