import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, Language, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

export type Version = {
  sideCode: SideCode;
  bodySlug: string;
  isLead: boolean;
  language: Language;
  claim: Claim;
  percentDone: number | null;
  publicText: string;
  obstacles: string;
  nextSteps: string;
  forecastOn: string | null;
  publishedOn: string;
  body: Text | null;
  evidence: readonly {
    title: string;
    number: string;
    issuedOn: string | null;
    address: string | null;
  }[];
};

/** One bank of the bridge: a side's latest published word, or that there is none. */
export function SideWord({
  side,
  version,
  silentSince,
  isResponsible,
  ...texts
}: Texts & {
  side: SideCode;
  version: Version | null;
  silentSince: string | null;
  isResponsible: boolean;
}) {
  const { language, t } = texts;
  return (
    <section className={`bank bank--${side.toLowerCase()}`}>
      <h3 className="bank__side">{t(`words.side.${side}`)}</h3>
      {version ? <Words {...texts} version={version} /> : null}
      {version || !isResponsible ? null : <p className="quiet">{t("milestone.noReport")}</p>}
      {isResponsible ? null : <p className="quiet">{t("milestone.notResponsible")}</p>}
      {silentSince ? (
        <p>
          <strong>{t("milestone.silentSince", { day: formatDay(silentSince, language) })}</strong>
        </p>
      ) : null}
    </section>
  );
}

function Words({ version, ...texts }: Texts & { version: Version }) {
  const { language, t } = texts;
  const lang = version.language === language ? undefined : version.language;
  return (
    <>
      <p className="bank__claim">
        {t(`words.claim.${version.claim}`)}
        {version.percentDone === null
          ? null
          : `, ${t("milestone.percent", { percent: String(version.percentDone) })}`}
      </p>
      <p className="bank__text" lang={lang}>
        {version.publicText}
      </p>
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
            <LocalText text={version.body} language={language} />
            {". "}
          </>
        ) : null}
        {t("milestone.published", { day: formatDay(version.publishedOn, language) })}
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
