import type { Texts } from "@/components/texts";
import { chosenFilters, type FilterField } from "@/lib/labels/filter-fields";

/** The filters in force, each a link that takes it away, and one that takes all away. */
export function ChosenFilters({
  t,
  href,
  path,
  query,
  fields,
}: Texts & { path: string; query: Record<string, string>; fields: readonly FilterField[] }) {
  const all = chosenFilters(fields, query, t);
  if (all.length === 0) return null;
  const without = (...names: string[]) =>
    href(path, { ...query, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  return (
    <nav className="chosen no-print" aria-label={t("milestones.chosen")}>
      <ul>
        {all.map(({ name, label, word }) => (
          <li key={name}>
            <a className="chip" href={without(name)}>
              <span className="visually-hidden">{t("milestones.takeAway")} </span>
              <span>
                <span className="quiet">{label}:</span> {word}
              </span>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="chosen__all" href={without(...all.map(({ name }) => name))}>
            {t("milestones.clear")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
