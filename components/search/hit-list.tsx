import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { dateLabel } from "@/lib/labels/date-label";
import type { Kind } from "./hit-kind-links";
import { MarkedText, type ShownExcerpt } from "./marked-text";

type Source = { title: string; address: string | null } | null;
export type ListedHit = {
  kind: Kind;
  /** Behind the programme; empty for what stands on no page. */
  address: string | null;
  place: { plan: string; code: string } | null;
  title: ShownExcerpt;
  excerpt: ShownExcerpt | null;
  said: {
    what: "update" | "record" | "decision" | "joint" | "reservation";
    side: SideCode | null;
    provenance: Word | null;
    source: Source;
  } | null;
  on: string | null;
  precision: Precision | null;
  provenance: Word | null;
  source: Source;
};

/** What was found, the best first: kind, title, what answers, and where it comes from. */
export function HitList({
  hits,
  first,
  base,
  ...texts
}: Texts & { hits: readonly ListedHit[]; first: number; base: string }) {
  const { language, t, href } = texts;
  return (
    <ol className="hits" start={first}>
      {hits.map((hit, index) => (
        <li key={index} className="hit">
          <p className="hit__kind">
            {t(`search.kind.${hit.kind}`)}
            {hit.place ? ` ${hit.place.code} · ${hit.place.plan.replace("-", "–")}` : null}
          </p>
          <h2 className="hit__title">
            {hit.address === null ? (
              <MarkedText excerpt={hit.title} language={language} />
            ) : (
              <a href={hrefOfHit(base + hit.address, href)}>
                <MarkedText excerpt={hit.title} language={language} />
              </a>
            )}
          </h2>
          {hit.excerpt ? (
            <p className="hit__excerpt">
              <MarkedText excerpt={hit.excerpt} language={language} />
            </p>
          ) : null}
          <p className="small quiet">
            <Origin {...texts} hit={hit} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The part of a page is named behind the day. */
function hrefOfHit(address: string, href: Texts["href"]): string {
  const [path = "", part] = address.split("#");
  return part ? `${href(path)}#${part}` : href(path);
}

/** Who says it, when, and where it was read: of what is quoted, or else of the thing itself. */
function Origin({ hit, ...texts }: Texts & { hit: ListedHit }) {
  const { language, t } = texts;
  const { said, on, precision } = hit;
  const { provenance, source } = said ?? hit;
  const day = on ? dateLabel(on, precision ?? "day", language, t) : null;
  const who = said ? speaker(said, t) : null;
  const when = hit.place && !said && day ? t("search.listed", { day }) : day;
  const facts = [who, when].filter(Boolean).join(", ");
  return (
    <>
      {facts}
      {facts && provenance ? " · " : null}
      {provenance ? <ProvenanceNote {...texts} word={provenance} source={source} /> : null}
    </>
  );
}

function speaker({ what, side }: NonNullable<ListedHit["said"]>, t: Texts["t"]): string {
  if (what !== "update" && what !== "reservation") return t(`search.saying.${what}`);
  return side ? t(`search.said.${what}.${side}`) : "";
}
