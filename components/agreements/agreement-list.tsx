import { BodyLinks, type LinkedBody } from "@/components/bodies/body-links";
import {
  LinkedMilestones,
  type ShownMilestoneLink,
} from "@/components/milestones/linked-milestones";
import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Precision, Provenance as Word } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { dateLabel } from "@/lib/labels/date-label";

export type ShownAgreement = {
  slug: string;
  title: Text;
  note: Text | null;
  signedOn: string | null;
  precision: Precision;
  inForceOn: string | null;
  meeting: { slug: string; title: Text } | null;
  parties: readonly LinkedBody[];
  milestones: readonly ShownMilestoneLink[];
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

/** Agreements in the order of time, each with its day as exact as it is known. */
export function AgreementList({
  agreements,
  base,
  ...texts
}: Texts & { agreements: readonly ShownAgreement[]; base: string }) {
  const { language, t } = texts;
  return (
    <ol className="story">
      {agreements.map((agreement) => (
        <li key={agreement.slug} id={agreement.slug}>
          <span>
            {agreement.signedOn
              ? dateLabel(agreement.signedOn, agreement.precision, language, t)
              : t("agreements.dateNotFound")}
          </span>
          <Agreement {...texts} agreement={agreement} base={base} />
        </li>
      ))}
    </ol>
  );
}

function Agreement({
  agreement,
  base,
  ...texts
}: Texts & { agreement: ShownAgreement; base: string }) {
  const { language, t, href } = texts;
  const { title, note, inForceOn, meeting, parties, milestones } = agreement;
  return (
    <div className="stack agreement">
      <h3>
        <LocalText text={title} language={language} />
      </h3>
      {note ? (
        <p>
          <LocalText text={note} language={language} />
        </p>
      ) : null}
      {inForceOn ? <p>{t("agreements.inForce", { day: formatDay(inForceOn, language) })}</p> : null}
      <SummaryList
        rows={[
          [
            t("agreements.parties"),
            parties.length > 0 ? (
              <BodyLinks key="parties" {...texts} bodies={parties} base={base} />
            ) : (
              t("agreements.partiesNotNamed")
            ),
          ],
          [
            t("agreements.meeting"),
            meeting ? (
              <a key="meeting" href={href(`${base}/meetings/${meeting.slug}`)}>
                <LocalText text={meeting.title} language={language} />
              </a>
            ) : null,
          ],
          [
            t("agreements.milestones"),
            milestones.length > 0 ? (
              <LinkedMilestones key="of" {...texts} milestones={milestones} base={base} />
            ) : null,
          ],
          [
            t("milestone.provenance"),
            <ProvenanceNote
              key="from"
              {...texts}
              word={agreement.provenance}
              source={agreement.source}
            />,
          ],
        ]}
      />
    </div>
  );
}
