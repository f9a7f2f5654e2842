import type { Texts } from "@/components/texts";
import { dateLabel } from "@/lib/labels/date-label";
import { tellStory } from "@/lib/standing/tell-story";
import { StoryWords } from "./story-entry";
import type { StoryFacts } from "./story-facts";

/** Everything public that happened to a milestone, in one order of time. */
export function Story({
  milestone,
  home,
  ...texts
}: Texts & { milestone: StoryFacts; home: string }) {
  const { language, t } = texts;
  return (
    <section className="section">
      <h2>{t("milestone.story.title")}</h2>
      <p className="quiet">{t("milestone.story.lead")}</p>
      <ol className="story">
        {tellStory(milestone).map((entry, index) => (
          <li key={index}>
            <span>{dateLabel(entry.on, entry.precision, language, t)}</span>
            <div>
              <StoryWords {...texts} entry={entry} milestone={milestone} home={home} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
