import type { Texts } from "@/components/texts";
import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

export type ShownDocument = {
  title: string;
  number: string;
  issuedOn: string | null;
  address: string | null;
};

const isSameDocument = (one: ShownDocument, other: ShownDocument) =>
  (["title", "number", "issuedOn", "address"] as const).every((part) => one[part] === other[part]);

/** The documents of a version; where those before it are given, marked as to what came and what went. */
export function Evidence({
  evidence,
  before,
  lang,
  language,
  t,
}: Texts & {
  evidence: readonly ShownDocument[];
  before?: readonly ShownDocument[] | undefined;
  lang: Language | undefined;
}) {
  const lacks = (list: readonly ShownDocument[], document: ShownDocument) =>
    !list.some((other) => isSameDocument(other, document));
  const rows = [
    ...evidence.map((document) => ({
      document,
      as: before && lacks(before, document) ? ("ins" as const) : null,
    })),
    ...(before ?? []).flatMap((document) =>
      lacks(evidence, document) ? [{ document, as: "del" as const }] : [],
    ),
  ];
  if (rows.length === 0) return null;
  const drawn = ({ title, number, issuedOn, address }: ShownDocument) => (
    <>
      {address ? (
        <a href={address} rel="external nofollow" lang={lang}>
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      {", "}
      {t("milestone.document", { number, day: issuedOn ? formatDay(issuedOn, language) : "" })}
    </>
  );
  return (
    <div>
      <h4>{t("milestone.evidence")}</h4>
      <ul className="plain-list">
        {rows.map(({ document, as: Mark }, index) => (
          <li key={index}>{Mark ? <Mark>{drawn(document)}</Mark> : drawn(document)}</li>
        ))}
      </ul>
    </div>
  );
}
