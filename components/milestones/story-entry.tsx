import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { formatDay } from "@/lib/dates/format-day";
import { termLabel } from "@/lib/labels/term-label";
import type { StoryEntry as Entry } from "@/lib/standing/tell-story";
import { saidPercentLabel } from "./side-word";
import type { StoryDecision, StoryFacts, StoryLink } from "./story-facts";
import { DecisionReason, From, Says } from "./story-parts";

/** One entry of the story: whose word it is, what happened, and where that is from. */
export function StoryWords({
  entry,
  milestone,
  home,
  ...texts
}: Texts & { entry: Entry<StoryFacts>; milestone: StoryFacts; home: string }) {
  const { language, t, href } = texts;
  const read = (text: Text) => <LocalText text={text} language={language} />;
  const written = (text: string, lang: Text["original"]) => (
    <p className="bank__text" lang={lang === language ? undefined : lang}>
      {text}
    </p>
  );
  const decided = (decision: StoryDecision | null) =>
    decision ? <DecisionReason {...texts} decision={decision} home={home} /> : null;
  const link = ({ plan, code, title }: StoryLink) => (
    <a key={`${plan} ${code}`} href={href(`${home}/milestones/${plan}/${code}`)}>
      {code} {read(title)}
    </a>
  );

  switch (entry.kind) {
    case "listed":
      return (
        <>
          <Says who={t("milestone.story.bothSides")}>
            {t("milestone.story.listed")}{" "}
            <a href={href(`${home}/plans/${milestone.plan.slug}`)}>{read(milestone.plan.title)}</a>
          </Says>
          {decided(entry.fact.decision)}
          <From {...texts} word={milestone.provenance} source={milestone.source} />
        </>
      );
    case "term": {
      const { term, decision } = entry.fact;
      return (
        <>
          <Says who={t("milestone.story.bothSides")}>
            {t(term.number === 1 ? "milestone.termFirst" : "milestone.termMoved", {
              term: termLabel(term, language, t),
            })}
          </Says>
          {term.reason && !decision ? (
            <p>
              {t("milestone.reason")}: {read(term.reason)}
            </p>
          ) : null}
          {term.decidedBy ? (
            <p>
              {t("milestone.decidedBy")}: {read(term.decidedBy)}
            </p>
          ) : null}
          {decided(decision)}
          <From {...texts} word={term.provenance} source={term.source} />
        </>
      );
    }
    case "record":
      return (
        <>
          <Says
            who={
              entry.fact.sideCode
                ? t(`milestone.story.outsideOf.${entry.fact.sideCode}`)
                : t("milestone.story.outside")
            }
          >
            {read(entry.fact.text)}
          </Says>
          <From {...texts} word={entry.fact.provenance} source={entry.fact.source}>
            , {t("milestone.knownOn", { day: formatDay(entry.fact.knownOn, language) })}
          </From>
        </>
      );
    case "update": {
      const { sideCode, claim, body, bodySlug } = entry.fact;
      return (
        <Says who={t(`words.side.${sideCode}`)} side={sideCode}>
          {t(`words.claim.${claim}`)}
          {saidPercentLabel(entry.fact, t)}
          {body ? (
            <>
              {". "}
              <a href={href(`${home}/bodies/${bodySlug}`)}>{read(body)}</a>
            </>
          ) : null}
        </Says>
      );
    }
    case "countersigned":
      return (
        <Says who={t(`words.side.${entry.fact.by}`)} side={entry.fact.by}>
          {t("milestone.story.countersigned")}
        </Says>
      );
    case "reservation":
      return (
        <>
          <Says who={t(`words.side.${entry.fact.sideCode}`)} side={entry.fact.sideCode}>
            {t("milestone.story.reservation")}
          </Says>
          {written(entry.fact.text, entry.fact.language)}
        </>
      );
    case "jointWording":
      return (
        <>
          <Says who={t("milestone.story.bothSides")}>{t("milestone.story.jointWording")}</Says>
          {written(entry.fact.text, entry.fact.language)}
        </>
      );
    case "decision":
      return (
        <>
          <Says who={t("milestone.story.bothSides")}>
            {t(`words.decision.${entry.fact.decision.kind}`)}
            {entry.fact.links.length > 0 ? ": " : null}
            {entry.fact.links.flatMap((one, index) =>
              index > 0 ? ["; ", link(one)] : [link(one)],
            )}
          </Says>
          {decided(entry.fact.decision)}
        </>
      );
    case "turn": {
      const { kind, doneOn, hasFallen } = entry.fact;
      return (
        <>
          <Says who={t("words.role.secretariat")}>
            {kind === "closed"
              ? t("milestone.story.closed", { day: doneOn ? formatDay(doneOn, language) : "" })
              : kind === "reopened"
                ? t("words.decision.reopen")
                : t(`milestone.endedAs.${kind}`)}
          </Says>
          {hasFallen ? <p>{t("milestone.story.fallen")}</p> : null}
        </>
      );
    }
    case "from":
    case "into":
      return (
        <Says who={t("milestone.story.bothSides")}>
          {t(`milestone.succession.${entry.fact.kind}.${entry.kind}`)}: {link(entry.fact)}
        </Says>
      );
  }
}
