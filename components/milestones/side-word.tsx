import { Fragment } from "react";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { TextOrigin } from "@/components/ui/text-origin";
import type { SaidWords, WordLine } from "@/components/updates/word-line";
import { wordText } from "@/components/updates/word-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, Language, PercentGap, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import type { Run } from "@/lib/labels/compare-texts";
import { Evidence, type ShownDocument } from "./version-evidence";

export type Version = SaidWords & {
  sideCode: SideCode;
  bodySlug: string;
  isLead: boolean;
  language: Language;
  claim: Claim;
  percentDone: number | null;
  percentGap: PercentGap | null;
  publicText: Text;
  publishedOn: string;
  countersignedOn: string | null;
  isLate: boolean;
  body: Text | null;
  evidence: readonly ShownDocument[];
  /** The one that it is held against, by its number in the list; and where its texts differ, if that is known. */
  before: number | null;
  runs: Readonly<Record<string, readonly Run[]>> | null;
};

/**
 * One bank of the bridge: a side's latest published word, or that there is none.
 * @param home address of the programme
 */
export function SideWord({
  home,
  side,
  version,
  lines,
  silentSince,
  countersignedOn,
  isResponsible,
  ...texts
}: Texts & {
  home: string;
  side: SideCode;
  version: Version | null;
  /** What the world reads of a version, line by line. */
  lines: readonly WordLine[];
  silentSince: string | null;
  /** The day it signed the other side's claim of done. */
  countersignedOn: string | null;
  isResponsible: boolean;
}) {
  const { language, t } = texts;
  return (
    <section className={`bank bank--${side.toLowerCase()}`}>
      <h3 className="bank__side">{t(`words.side.${side}`)}</h3>
      {version ? <Words {...texts} home={home} version={version} lines={lines} /> : null}
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

function Words({
  version,
  lines,
  home,
  ...texts
}: Texts & { version: Version; lines: readonly WordLine[]; home: string }) {
  const { language, t, href } = texts;
  const lang = version.language === language ? undefined : version.language;
  return (
    <>
      {lines.map((line) => (
        <Line key={line.fields[0]?.name} {...texts} version={version} line={line} lang={lang} />
      ))}
      <Evidence {...texts} evidence={version.evidence} lang={lang} />
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

function Line({
  version,
  line,
  lang,
  ...texts
}: Texts & { version: Version; line: WordLine; lang: Language | undefined }) {
  const { language, t } = texts;
  const said = line.fields.flatMap((field) => {
    const text = wordText(field, version, language, t);
    return text ? [{ ...field, text }] : [];
  });
  const [first, ...rest] = said;
  const { name } = line.fields[0]!;
  const heading = `update.heading.${name}` as "update.heading.claim";
  if (name === "publicText")
    return (
      <>
        <p className="bank__text">
          <LocalText text={version.publicText} language={language} />
        </p>
        <TextOrigin {...texts} text={version.publicText} />
      </>
    );
  if (name === "claim")
    return <p className="bank__claim">{said.map(({ text }) => text).join(", ")}</p>;
  // What continues a line is nothing without its beginning.
  if (first?.name !== name) return null;
  if (name === "forecastOn") return <p>{t("milestone.forecast", { day: first.text })}</p>;
  return first.kind === "text" ? (
    <div>
      <h4>{t(heading)}</h4>
      <p className="bank__text" lang={lang}>
        {first.text}
      </p>
    </div>
  ) : (
    <p className="small">
      {t(heading)}: {first.text}
      {rest.map(({ name, kind, text }) => (
        <Fragment key={name}>
          {". "}
          <span lang={kind === "text" ? lang : undefined}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** The per cent, or why there is none; nothing where nothing was said. */
export function saidPercentLabel(
  { percentDone, percentGap }: { percentDone: number | null; percentGap: PercentGap | null },
  t: Texts["t"],
): string {
  if (percentDone !== null) return `, ${t("milestone.percent", { percent: String(percentDone) })}`;
  return percentGap ? `, ${t(`words.percentGap.${percentGap}`)}` : "";
}
