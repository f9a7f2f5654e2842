import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import { formatDay } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

type Linked = { slug: string; name: Text | null; onDay: string | null };

/** A body's names by period, what it came from and became, and who answered for it. */
export function StaffBodyStory({
  language,
  t,
  href,
  names,
  cameFrom,
  became,
  focal,
}: WorkTexts & {
  names: readonly { name: Text; validFrom: string | null; validTo: string | null }[];
  cameFrom: readonly Linked[];
  became: readonly Linked[];
  focal: readonly { name: string; validFrom: string; validTo: string | null; note: string }[];
}) {
  const period = (from: string | null, to: string | null) =>
    [
      from ? t("bodies.from", { day: formatDay(from, language) }) : "",
      to ? t("bodies.until", { day: formatDay(to, language) }) : "",
    ]
      .filter(Boolean)
      .join(" ");
  const bodies = (linked: readonly Linked[]) =>
    linked.length === 0 ? null : (
      <ul className="plain-list">
        {linked.map(({ slug, name, onDay }) => (
          <li key={slug}>
            <a href={href(`/admin/bodies/${slug}`)}>
              {name ? <LocalText text={name} language={language} /> : slug}
            </a>
            {onDay ? `, ${formatDay(onDay, language)}` : null}
          </li>
        ))}
      </ul>
    );
  return (
    <SummaryList
      rows={[
        [
          t("bodies.names"),
          <ul className="plain-list" key="names">
            {names.map(({ name, validFrom, validTo }) => (
              <li key={validFrom ?? ""}>
                <LocalText text={name} language={language} />{" "}
                <span className="small quiet">{period(validFrom, validTo)}</span>
              </li>
            ))}
          </ul>,
        ],
        [t("bodies.cameFrom"), bodies(cameFrom)],
        [t("bodies.became"), bodies(became)],
        [
          t("bodies.focal"),
          focal.length === 0 ? null : (
            <ul className="plain-list" key="focal">
              {focal.map((person) => (
                <li key={person.validFrom}>
                  {person.name}{" "}
                  <span className="small quiet">{period(person.validFrom, person.validTo)}</span>
                  {person.note ? <div className="small bank__text">{person.note}</div> : null}
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
