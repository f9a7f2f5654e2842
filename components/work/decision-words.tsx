import type { ReactNode } from "react";
import { WordDiff } from "@/components/figures/word-diff";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Part, Precision, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import type { WorkTexts } from "./work-texts";

type Term = {
  asWritten: string;
  precision: Precision;
  firstOn: string | null;
  lastOn: string | null;
};

/** Everything that a decision can say; each kind says a part of it. */
export type DecisionSays = {
  code?: string;
  areaId?: string;
  title?: Text;
  completion?: Text | null;
  term?: Term;
  leads?: Partial<Record<SideCode, string | undefined>>;
  fromBodyId?: string | undefined;
  toBodyId?: string;
  part?: Part;
  planId?: string;
  intoId?: string;
  parts?: readonly { code: string; title: Text }[];
  doneOn?: string;
};

/** What both sides had agreed to before it. */
type Before = { title: Text; completion: Text | null; term: Term | null };

/** What a decision says, as labelled texts, with the names of what it names and what it takes the place of. */
export function DecisionWords({
  language,
  t,
  says,
  before,
  names,
}: WorkTexts & { says: DecisionSays; before: Before | null; names: Record<string, Text> }) {
  const read = (text: Text) => <LocalText text={text} language={language} />;
  const named = (id: string | undefined): ReactNode => {
    const name = id === undefined ? undefined : names[id];
    return name ? read(name) : null;
  };
  const stood = (name: "decisions.title" | "desk.completion" | "decisions.term") =>
    t("decisions.before", { what: t(name) });
  const changed = (text: Text, old: Text | null | undefined) => {
    const [now, was] = [readText(text, language), old ? readText(old, language) : null];
    return was?.language === now.language ? (
      <span lang={now.language === language ? undefined : now.language}>
        <WordDiff before={was.text} after={now.text} />
      </span>
    ) : (
      read(text)
    );
  };
  const term = (named: Term) => {
    const label = termLabel(named, language, t);
    return label === named.asWritten ? label : `${label} (${named.asWritten})`;
  };
  return (
    <SummaryList
      rows={[
        [t("decisions.code"), says.code],
        [t("decisions.area"), named(says.areaId)],
        [stood("decisions.title"), says.title && before ? read(before.title) : null],
        [t("decisions.title"), says.title ? changed(says.title, before?.title) : null],
        [
          stood("desk.completion"),
          says.completion && before?.completion ? read(before.completion) : null,
        ],
        [
          t("desk.completion"),
          says.completion ? changed(says.completion, before?.completion) : null,
        ],
        [stood("decisions.term"), says.term && before?.term ? term(before.term) : null],
        [t("decisions.term"), says.term ? term(says.term) : null],
        [`${t("decisions.lead")}: ${t("words.side.BY")}`, named(says.leads?.BY)],
        [`${t("decisions.lead")}: ${t("words.side.KZ")}`, named(says.leads?.KZ)],
        [t("decisions.fromBody"), named(says.fromBodyId)],
        [t("decisions.toBody"), named(says.toBodyId)],
        [t("decisions.part"), says.part && says.toBodyId ? t(`words.part.${says.part}`) : null],
        [t("decisions.intoPlan"), named(says.planId)],
        [t("decisions.intoMilestone"), named(says.intoId)],
        [
          t("decisions.parts"),
          says.parts ? (
            <ul className="plain-list" key="parts">
              {says.parts.map(({ code, title }) => (
                <li key={code}>
                  {code} {read(title)}
                </li>
              ))}
            </ul>
          ) : null,
        ],
        [t("decisions.doneOn"), says.doneOn ? formatDay(says.doneOn, language) : null],
      ]}
    />
  );
}
