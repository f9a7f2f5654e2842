import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Headline } from "@/lib/standing/standing";

export type ShownMilestoneLink = {
  plan: string;
  code: string;
  title: Text;
  standing: { headline: Headline };
};

/** The milestones that a thing belongs to, each with its standing. */
export function LinkedMilestones({
  milestones,
  base,
  language,
  t,
  href,
}: Texts & { milestones: readonly ShownMilestoneLink[]; base: string }) {
  return (
    <ul className="plain-list">
      {milestones.map(({ plan, code, title, standing: { headline } }) => (
        <li key={`${plan} ${code}`}>
          <a href={href(`${base}/milestones/${plan}/${code}`)}>
            {code} <LocalText text={title} language={language} />
          </a>{" "}
          <span className="quiet small">{plan.replace("-", "–")}</span>{" "}
          <span className={`mark mark--${headline} small`}>
            <StandingSign headline={headline} />
            {t(`words.headline.${headline}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
