import type { Texts } from "@/components/texts";
import type { Messages } from "@/lib/i18n/messages-of";
import { numberLabel } from "@/lib/labels/number-label";

export type Kind = keyof Messages["search"]["kindsOf"];

/** How much was found of each kind, to choose one. */
export function HitKindLinks({
  t,
  language,
  href,
  path,
  q,
  kinds,
  chosen,
  counts,
}: Texts & {
  path: string;
  q: string;
  /** All there are, in their order. */
  kinds: readonly Kind[];
  chosen: Kind | undefined;
  counts: Partial<Record<Kind, number>>;
}) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = kinds.filter((kind) => counts[kind]);
  if (found.length < 2) return null;
  return (
    <nav aria-label={t("search.kinds")} className="kinds no-print">
      <ul>
        <li>
          <a href={href(path, { q })} aria-current={chosen === undefined ? "page" : undefined}>
            {t("search.everything")} <span className="quiet">{numberLabel(all, language)}</span>
          </a>
        </li>
        {found.map((kind) => (
          <li key={kind}>
            <a href={href(path, { q, kind })} aria-current={chosen === kind ? "page" : undefined}>
              {t(`search.kindsOf.${kind}`)}{" "}
              <span className="quiet">{numberLabel(counts[kind] ?? 0, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
