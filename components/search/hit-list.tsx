import { Provenance } from "@/components/milestones/provenance";
import type { Texts } from "@/components/texts";
import type { Precision, Provenance as Word, SideCode } from "@/db/vocabulary";
import { dateLabel } from "@/lib/labels/date-label";
import { Excerpt, type ShownExcerpt } from "./excerpt";
import type { Kind } from "./kind-links";

type Source = { title: string; address: string | null } | null;
export type Hit = {
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
}: Texts & { hits: readonly Hit[]; first: number; base: string }) {
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
              <Excerpt excerpt={hit.title} language={language} />
            ) : (
              <a href={addressOf(base + hit.address, href)}>
                <Excerpt excerpt={hit.title} language={language} />
              </a>
            )}
          </h2>
          {hit.excerpt ? (
            <p className="hit__excerpt">
              <Excerpt excerpt={hit.excerpt} language={language} />
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
function addressOf(address: string, href: Texts["href"]): string {
  const [path = "", part] = address.split("#");
  return part ? `${href(path)}#${part}` : href(path);
}

/** Who says it, when, and where it was read: of what is quoted, or else of the thing itself. */
function Origin({ hit, ...texts }: Texts & { hit: Hit }) {
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
      {provenance ? <Provenance {...texts} word={provenance} source={source} /> : null}
    </>
  );
}

function speaker({ what, side }: NonNullable<Hit["said"]>, t: Texts["t"]): string {
  if (what !== "update" && what !== "reservation") return t(`search.saying.${what}`);
  return side ? t(`search.said.${what}.${side}`) : "";
}
