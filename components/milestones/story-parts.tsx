import type { ReactNode } from "react";
import type { Texts } from "@/components/texts";
import type { Provenance as Word, SideCode } from "@/db/vocabulary";
import { instrumentLabel } from "./agreed";
import { ProvenanceNote } from "./provenance-note";
import type { Source, StoryDecision } from "./story-facts";

/** What happened, behind the name of whose word it is. */
export function Says({
  who,
  side,
  children,
}: {
  who: string;
  side?: SideCode;
  children: ReactNode;
}) {
  return (
    <p>
      <span className={side ? `side-${side.toLowerCase()}` : "quiet"}>{who}.</span> {children}
    </p>
  );
}

/** Where an entry is from. */
export function From({
  word,
  source,
  children,
  ...texts
}: Texts & { word: Word; source: Source | null; children?: ReactNode }) {
  return (
    <p className="small quiet">
      <ProvenanceNote {...texts} word={word} source={source} />
      {children}
    </p>
  );
}

/** Why both sides decided so, and by what instrument. */
export function DecisionReason({
  decision,
  home,
  language,
  t,
  href,
}: Texts & { decision: StoryDecision; home: string }) {
  const instrument = instrumentLabel(decision, language, t);
  return (
    <>
      <p
        className="bank__text"
        lang={decision.language === language ? undefined : decision.language}
      >
        {decision.reason}
      </p>
      <p className="small quiet">
        {decision.meetingSlug ? (
          <a href={href(`${home}/meetings/${decision.meetingSlug}`)}>{instrument}</a>
        ) : (
          instrument
        )}
      </p>
    </>
  );
}
