import type { Texts } from "@/components/texts";
import { numberLabel } from "@/lib/labels/number-label";

/** What an address says to lead to another part, such as `after` or `page`. */
type Step = Record<string, string | undefined>;

/** Which part of the list is shown, and the ways to the others. */
export function Pager({
  language,
  t,
  href,
  path,
  query,
  from,
  to,
  total,
  previous,
  next,
}: Texts & {
  path: string;
  query: Record<string, string>;
  /** Places of the first one shown, from 0, and behind the last. */
  from: number;
  to: number;
  total: number;
  previous: Step | null;
  next: Step | null;
}) {
  if (!previous && !next) return null;
  const at = (step: Step) => href(path, { ...query, ...step });
  return (
    <nav className="pager" aria-label={t("milestones.pages")}>
      {previous ? <a href={href(path, query)}>{t("milestones.first")}</a> : null}
      {previous ? (
        <a rel="prev" href={at(previous)}>
          {t("milestones.previous")}
        </a>
      ) : null}
      <span>
        {t("milestones.shown", {
          from: numberLabel(from + 1, language),
          to: numberLabel(to, language),
          total: numberLabel(total, language),
        })}
      </span>
      {next ? (
        <a rel="next" href={at(next)}>
          {t("milestones.next")}
        </a>
      ) : null}
    </nav>
  );
}
