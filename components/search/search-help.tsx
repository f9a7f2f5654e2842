import type { Texts } from "@/components/texts";
import { numberLabel } from "@/lib/labels/number-label";

const examples = ["all", "phrase", "without", "code"] as const;

/** What is searched and how to ask; stands where there is nothing else to show. */
export function SearchHelp({
  t,
  language,
  href,
  path,
  limit,
}: Texts & { path: string; limit: { texts: number; phrases: number } }) {
  return (
    <div className="columns">
      <section className="section">
        <h2>{t("search.what")}</h2>
        <p>{t("search.whatText")}</p>
        <p className="quiet">
          {t("search.limit", {
            texts: numberLabel(limit.texts, language),
            phrases: numberLabel(limit.phrases, language),
          })}
        </p>
      </section>
      <section className="section">
        <h2>{t("search.how")}</h2>
        <ul className="plain-list stack">
          {examples.map((name) => (
            <li key={name}>
              {t(`search.${name}`)}{" "}
              <a href={href(path, { q: t(`search.examples.${name}`) })}>
                {t(`search.examples.${name}`)}
              </a>
            </li>
          ))}
          <li>{t("search.spelling", { words: "Kostanay, Qostanay, Костанай, Қостанай" })}</li>
        </ul>
      </section>
    </div>
  );
}
