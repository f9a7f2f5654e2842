import type { Texts } from "@/components/texts";
import { TextOrigin } from "@/components/ui/text-origin";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, Confidence, Language, PercentGap, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

export type Version = {
  sideCode: SideCode;
  bodySlug: string;
  isLead: boolean;
  language: Language;
  claim: Claim;
  percentDone: number | null;
  percentGap: PercentGap | null;
  confidence: Confidence | null;
  confidenceReason: string;
  publicText: Text;
  obstacles: string;
  nextSteps: string;
  forecastOn: string | null;
  publishedOn: string;
  countersignedOn: string | null;
  isLate: boolean;
  body: Text | null;
  evidence: readonly {
    title: string;
    number: string;
    issuedOn: string | null;
    address: string | null;
  }[];
};

/**
 * One bank of the bridge: a side's latest published word, or that there is none.
 * @param home address of the programme
 */
export function SideWord({
  home,
  side,
  version,
  silentSince,
  countersignedOn,
  isResponsible,
  ...texts
}: Texts & {
  home: string;
  side: SideCode;
  version: Version | null;
  silentSince: string | null;
  /** The day it signed the other side's claim of done. */
  countersignedOn: string | null;
  isResponsible: boolean;
}) {
  const { language, t } = texts;
  return (
    <section className={`bank bank--${side.toLowerCase()}`}>
      <h3 className="bank__side">{t(`words.side.${side}`)}</h3>
      {version ? <Words {...texts} home={home} version={version} /> : null}
      {version || !isResponsible ? null : <p className="quiet">{t("milestone.noReport")}</p>}
      {isResponsible ? null : <p className="quiet">{t("milestone.notResponsible")}</p>}
      {countersignedOn ? (
        <p>{t("milestone.countersignedOn", { day: formatDay(countersignedOn, language) })}</p>
      ) : null}
      {silentSince ? (
        <p>
          <strong>{t("milestone.silentSince", { day: formatDay(silentSince, language) })}</strong>
        </p>
      ) : null}
    </section>
  );
}

function Words({ version, home, ...texts }: Texts & { version: Version; home: string }) {
  const { language, t, href } = texts;
  const lang = version.language === language ? undefined : version.language;
  return (
    <>
      <p className="bank__claim">
        {t(`words.claim.${version.claim}`)}
        {percentLabel(version, t)}
      </p>
      {version.confidence ? (
        <p className="small">
          {t("milestone.declared")}: {t(`words.confidence.${version.confidence}`)}
          {version.confidenceReason ? (
            <>
              {". "}
              <span lang={lang}>{version.confidenceReason}</span>
            </>
          ) : null}
        </p>
      ) : null}
      <p className="bank__text">
        <LocalText text={version.publicText} language={language} />
      </p>
      <TextOrigin {...texts} text={version.publicText} />
      {version.obstacles ? (
        <div>
          <h4>{t("milestone.obstacles")}</h4>
          <p className="bank__text" lang={lang}>
            {version.obstacles}
          </p>
        </div>
      ) : null}
      {version.nextSteps ? (
        <div>
          <h4>{t("milestone.nextSteps")}</h4>
          <p className="bank__text" lang={lang}>
            {version.nextSteps}
          </p>
        </div>
      ) : null}
      {version.forecastOn ? (
        <p>{t("milestone.forecast", { day: formatDay(version.forecastOn, language) })}</p>
      ) : null}
      <Evidence {...texts} version={version} lang={lang} />
      <p className="small quiet">
        {version.body ? (
          <>
            <a href={href(`${home}/bodies/${version.bodySlug}`)}>
              <LocalText text={version.body} language={language} />
            </a>
            {". "}
          </>
        ) : null}
        {t("milestone.published", { day: formatDay(version.publishedOn, language) })}
        {version.isLate ? `, ${t("rounds.isLate")}` : null}
      </p>
    </>
  );
}

export function Evidence({
  version,
  lang,
  language,
  t,
}: Texts & { version: Version; lang: Language | undefined }) {
  if (version.evidence.length === 0) return null;
  return (
    <div>
      <h4>{t("milestone.evidence")}</h4>
      <ul className="plain-list">
        {version.evidence.map((document, index) => (
          <li key={index}>
            {document.address ? (
              <a href={document.address} rel="external nofollow" lang={lang}>
                {document.title}
              </a>
            ) : (
              <span lang={lang}>{document.title}</span>
            )}
            {", "}
            {t("milestone.document", {
              number: document.number,
              day: document.issuedOn ? formatDay(document.issuedOn, language) : "",
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The per cent, or why there is none; nothing where nothing was said. */
export function percentLabel(
  { percentDone, percentGap }: { percentDone: number | null; percentGap: PercentGap | null },
  t: Texts["t"],
): string {
  if (percentDone !== null) return `, ${t("milestone.percent", { percent: String(percentDone) })}`;
  return percentGap ? `, ${t(`words.percentGap.${percentGap}`)}` : "";
}
