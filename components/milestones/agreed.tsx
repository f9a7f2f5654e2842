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

export type ShownReservation = {
  sideCode: SideCode;
  text: string;
  language: Language;
  recordedOn: string;
};

/** The words that both sides agree on, and what either holds against it. How it came is in the story. */
export function Agreed({
  reservations,
  jointWordings,
  title,
  firstTitle,
  language,
  t,
}: Texts & {
  reservations: readonly ShownReservation[];
  jointWordings: readonly { text: string; language: Language; agreedOn: string }[];
  title: Text;
  firstTitle: Text;
}) {
  const isReworded = title[title.original] !== firstTitle[firstTitle.original];
  const [wording] = jointWordings;
  if (!isReworded && !wording && reservations.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("milestone.agreed")}</h2>
      {isReworded ? (
        <p>
          {t("milestone.firstWording")}: <LocalText text={firstTitle} language={language} />
        </p>
      ) : null}
      {wording ? (
        <div>
          <h3>{t("milestone.jointWording", { day: formatDay(wording.agreedOn, language) })}</h3>
          <p className="bank__text" lang={wording.language}>
            {wording.text}
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
    </section>
  );
}
