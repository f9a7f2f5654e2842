import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { DecisionKind, Instrument, Language, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";

export type ShownDecision = {
  kind: DecisionKind;
  reason: string;
  language: Language;
  instrument: Instrument | null;
  instrumentNumber: string | null;
  instrumentOn: string;
  inForceOn: string;
  meeting: Text | null;
};

/** The instrument of a decision as words: the session or the letters, with number and date. */
export function instrumentLabel(
  {
    instrument,
    instrumentNumber,
    instrumentOn,
    meeting,
  }: Pick<ShownDecision, "instrument" | "instrumentNumber" | "instrumentOn" | "meeting">,
  language: Language,
  t: Texts["t"],
): string {
  const name = meeting
    ? readText(meeting, language).text
    : t(`words.instrument.${instrument ?? "letters"}`);
  const day = formatDay(instrumentOn, language);
  return `${name}, ${t("milestone.document", { number: instrumentNumber ?? "", day })}`;
}

/** What both sides have agreed on it, and what either holds against it. */
export function Agreed({
  decisions,
  reservations,
  jointWording,
  title,
  firstTitle,
  ...texts
}: Texts & {
  decisions: readonly ShownDecision[];
  reservations: readonly {
    sideCode: SideCode;
    text: string;
    language: Language;
    recordedOn: string;
  }[];
  jointWording: { text: string; language: Language; agreedOn: string } | null;
  title: Text;
  firstTitle: Text;
}) {
  const { language, t } = texts;
  const isReworded = title[title.original] !== firstTitle[firstTitle.original];
  if (!isReworded && !jointWording && decisions.length + reservations.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("milestone.agreed")}</h2>
      {isReworded ? (
        <p>
          {t("milestone.firstWording")}: <LocalText text={firstTitle} language={language} />
        </p>
      ) : null}
      {jointWording ? (
        <div>
          <h3>
            {t("milestone.jointWording", { day: formatDay(jointWording.agreedOn, language) })}
          </h3>
          <p className="bank__text" lang={jointWording.language}>
            {jointWording.text}
          </p>
        </div>
      ) : null}
      {reservations.map((one, index) => (
        <div key={index}>
          <h3>
            {t("milestone.reservationOf", {
              side: one.sideCode,
              day: formatDay(one.recordedOn, language),
            })}
          </h3>
          <p className="bank__text" lang={one.language}>
            {one.text}
          </p>
        </div>
      ))}
      {decisions.length > 0 ? (
        <ol className="story">
          {decisions.map((decision, index) => (
            <li key={index}>
              <span>{formatDay(decision.inForceOn, language)}</span>
              <div>
                <p>
                  <strong>{t(`words.decision.${decision.kind}`)}</strong>
                </p>
                <p lang={decision.language} className="bank__text">
                  {decision.reason}
                </p>
                <p className="small quiet">{instrumentLabel(decision, language, t)}</p>
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}
