import type { ReactNode } from "react";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Part, Precision, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
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

/** What a decision says, as labelled texts, with the names of what it names. */
export function DecisionWords({
  language,
  t,
  says,
  names,
}: WorkTexts & { says: DecisionSays; names: Record<string, Text> }) {
  const read = (text: Text) => <LocalText text={text} language={language} />;
  const named = (id: string | undefined): ReactNode => {
    const name = id === undefined ? undefined : names[id];
    return name ? read(name) : null;
  };
  return (
    <SummaryList
      rows={[
        [t("decisions.code"), says.code],
        [t("decisions.area"), named(says.areaId)],
        [t("decisions.title"), says.title ? read(says.title) : null],
        [t("desk.completion"), says.completion ? read(says.completion) : null],
        [
          t("decisions.term"),
          says.term ? `${termLabel({ ...says.term }, language, t)} (${says.term.asWritten})` : null,
        ],
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
