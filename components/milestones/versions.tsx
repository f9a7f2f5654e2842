import { WordDiff } from "@/components/figures/word-diff";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { Evidence, percentLabel, type Version } from "./side-word";

const fields = ["publicText", "obstacles", "nextSteps"] as const;

/** As it was written, in its own language. */
const textOf = (version: Version, field: (typeof fields)[number]): string =>
  field === "publicText" ? (version.publicText[version.language] ?? "") : version[field];

const claimOf = (version: Version, t: Texts["t"]) =>
  t(`words.claim.${version.claim}`) + percentLabel(version, t);

/** Every published version, newest first; each marked against the one its body published before. */
export function Versions({
  versions,
  home,
  ...texts
}: Texts & { versions: readonly Version[]; home: string }) {
  const { language, t, href } = texts;
  if (versions.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("milestone.versions")}</h2>
      {versions.map((version, index) => {
        const before = versions
          .slice(index + 1)
          .find(
            ({ bodySlug, language: of }) =>
              bodySlug === version.bodySlug && of === version.language,
          );
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
              {fields.map((field) =>
                textOf(version, field) || (before && textOf(before, field)) ? (
                  <div key={field}>
                    {field === "publicText" ? null : <h4>{t(`milestone.${field}`)}</h4>}
                    <p className="bank__text" lang={lang}>
                      {before ? (
                        <WordDiff before={textOf(before, field)} after={textOf(version, field)} />
                      ) : (
                        textOf(version, field)
                      )}
                    </p>
                  </div>
                ) : null,
              )}
              <Evidence {...texts} version={version} lang={lang} />
            </div>
          </details>
        );
      })}
    </section>
  );
}
