import { WordDiff } from "@/components/figures/word-diff";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { Evidence, type Version } from "./side-word";

/** Every published version, newest first; each marked against the one its body published before. */
export function Versions({ versions, ...texts }: Texts & { versions: readonly Version[] }) {
  const { language, t } = texts;
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
                {t(`words.claim.${version.claim}`)}
                {version.percentDone === null
                  ? null
                  : `, ${t("milestone.percent", { percent: String(version.percentDone) })}`}
              </h3>
            </summary>
            <div className="stack version__words">
              {version.body ? (
                <p className="small quiet">
                  <LocalText text={version.body} language={language} />
                  {before ? `, ${t("milestone.against")}` : null}
                </p>
              ) : null}
              {(["publicText", "obstacles", "nextSteps"] as const).map((field) =>
                version[field] || before?.[field] ? (
                  <p key={field} className="bank__text" lang={lang}>
                    {before ? (
                      <WordDiff before={before[field]} after={version[field]} />
                    ) : (
                      version[field]
                    )}
                  </p>
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
