import { instrumentLabel, type ShownDecision } from "@/components/milestones/agreed";
import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { formatDay } from "@/lib/dates/format-day";
import { heldLabel } from "@/lib/labels/held-label";
import type { ShownMeeting } from "./meeting-table";

type Meeting = ShownMeeting & {
  agenda: Text | null;
  outcome: Text | null;
  minutesNumber: string | null;
  minutesAddress: string | null;
  decisions: readonly (Omit<ShownDecision, "meeting"> & {
    plan: string;
    planTitle: Text;
    code: string | null;
    title: Text | null;
  })[];
};

/** A meeting's own facts, and the decisions taken at it, each with its day of force. */
export function MeetingFacts({
  meeting,
  base,
  ...texts
}: Texts & { meeting: Meeting; base: string }) {
  const { language, t, href } = texts;
  const read = (text: Text | null) =>
    text ? <LocalText key={text.original} text={text} language={language} /> : null;
  return (
    <>
      <div className="stack">
        <ol className="crumbs">
          <li>
            <a href={href(`${base}/meetings`)}>{t("meetings.heading")}</a>
          </li>
        </ol>
        <h1>{read(meeting.title)}</h1>
      </div>
      <SummaryList
        rows={[
          [t("meetings.kind"), t(`words.meeting.${meeting.kind}`)],
          [t("meetings.held"), heldLabel(meeting, language, t)],
          [t("meetings.announcedFor"), read(meeting.announcedFor)],
          [t("meetings.place"), read(meeting.place)],
          ...sidesInOrder(language)
            .flatMap((side) => meeting.chairs.filter(({ sideCode }) => sideCode === side))
            .map(
              (chair) =>
                [
                  t(`meetings.chairOf.${chair.sideCode}`),
                  <span key={chair.sideCode}>
                    {read(chair.name)}
                    {chair.post ? <>, {read(chair.post)}</> : null}
                  </span>,
                ] as const,
            ),
          [t("meetings.agenda"), read(meeting.agenda)],
          [t("meetings.outcome"), read(meeting.outcome)],
          [
            t("meetings.minutes"),
            meeting.minutesAddress ? (
              <a key="minutes" href={meeting.minutesAddress} rel="external nofollow">
                {meeting.minutesNumber ?? meeting.minutesAddress}
              </a>
            ) : (
              meeting.minutesNumber
            ),
          ],
          [
            t("milestone.provenance"),
            <ProvenanceNote key="p" {...texts} word={meeting.provenance} source={meeting.source} />,
          ],
        ]}
      />
      <section className="section">
        <h2>{t("meetings.decisions")}</h2>
        {meeting.decisions.length === 0 ? (
          <p className="quiet">{t("meetings.noDecisions")}</p>
        ) : (
          <ol className="story">
            {meeting.decisions.map((decision, index) => (
              <li key={index}>
                <span>{formatDay(decision.inForceOn, language)}</span>
                <div>
                  <p>
                    <strong>{t(`words.decision.${decision.kind}`)}</strong>
                    {": "}
                    {decision.code && decision.title ? (
                      <a href={href(`${base}/milestones/${decision.plan}/${decision.code}`)}>
                        {decision.code} {read(decision.title)}
                      </a>
                    ) : (
                      read(decision.planTitle)
                    )}
                  </p>
                  <p lang={decision.language} className="bank__text">
                    {decision.reason}
                  </p>
                  <p className="small quiet">
                    {instrumentLabel({ ...decision, meeting: null }, language, t)}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
