import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { numberLabel } from "@/lib/labels/number-label";
import type { Grouping, MilestoneGroup } from "./listed-milestone";
import { termWord } from "@/lib/labels/term-word";

/** What a group has in common, how many it has in all, and whether it began on the page before. */
export function GroupLabel({
  by,
  group,
  ...texts
}: Texts & { by: Grouping; group: MilestoneGroup }) {
  const { language, t } = texts;
  return (
    <>
      <Common {...texts} by={by} group={group} />
      <span className="quiet">
        {" · "}
        {numberLabel(group.total, language)}
        {group.isContinued ? `, ${t("milestones.continued")}` : null}
      </span>
    </>
  );
}

function Common({
  by,
  group: { slug, rows },
  language,
  t,
}: Texts & { by: Grouping; group: MilestoneGroup }) {
  const row = rows[0]!;
  switch (by) {
    case "area":
      return (
        <>
          {row.area.number}. <LocalText text={row.area.name} language={language} />
        </>
      );
    case "plan":
      return row.plan.replace("-", "–");
    case "standing": {
      const { headline } = row.standing;
      return (
        <span className={`mark mark--${headline}`}>
          <StandingSign headline={headline} />
          {t(`words.headline.${headline}`)}
        </span>
      );
    }
    case "body": {
      const name = row.bodies.find(({ body }) => body === slug)?.name;
      return name ? <LocalText text={name} language={language} /> : t("milestones.nobody");
    }
    case "term":
      return termWord(slug, t);
    case "none":
      return null;
  }
}
