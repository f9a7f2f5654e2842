import { WordDiff } from "@/components/figures/word-diff";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { WordLine } from "@/components/updates/word-line";
import { formatDay } from "@/lib/dates/format-day";
import { saidPercentLabel, type Version } from "./side-word";
import { Evidence } from "./version-evidence";
import { VersionLine } from "./version-line";

const claimOf = (version: Version, t: Texts["t"]) =>
  t(`words.claim.${version.claim}`) + saidPercentLabel(version, t);

/** Every published version, newest first; each marked against the one its body published before. */
export function Versions({
  versions,
  lines,
  home,
  ...texts
}: Texts & { versions: readonly Version[]; lines: readonly WordLine[]; home: string }) {
  const { language, t, href } = texts;
  if (versions.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("milestone.versions")}</h2>
      {versions.map((version, index) => {
        const before = version.before === null ? undefined : versions[version.before];
        const lang = version.language === language ? undefined : version.language;
        return (
          <details key={index} className="version">
            <summary>
              <h3>
                {formatDay(version.publishedOn, language)}{" "}
                <span className={`side-${version.sideCode.toLowerCase()}`}>
                  {t(`words.side.${version.sideCode}`)}
                </span>
                {": "}
                {claimOf(version, t)}
              </h3>
            </summary>
            <div className="stack version__words">
              {version.body ? (
                <p className="small quiet">
                  <a href={href(`${home}/bodies/${version.bodySlug}`)}>
                    <LocalText text={version.body} language={language} />
                  </a>
                  {version.isLate ? `, ${t("rounds.isLate")}` : null}
                  {before
                    ? `, ${t("milestone.againstOf", { day: formatDay(before.publishedOn, language) })}`
                    : null}
                </p>
              ) : null}
              {before && claimOf(before, t) !== claimOf(version, t) ? (
                <p>
                  <WordDiff before={claimOf(before, t)} after={claimOf(version, t)} />
                </p>
              ) : null}
              {lines.map((line) => (
                <VersionLine
                  key={line.fields[0]?.name}
                  {...texts}
                  line={line}
                  version={version}
                  before={before}
                  lang={lang}
                />
              ))}
              <Evidence
                {...texts}
                evidence={version.evidence}
                before={before?.evidence}
                lang={lang}
              />
            </div>
          </details>
        );
      })}
    </section>
  );
}
