import type { Texts } from "@/components/texts";

const examples = ["all", "phrase", "without", "code"] as const;

/** What is searched and how to ask; stands where there is nothing else to show. */
export function SearchHelp({ t, href, path }: Texts & { path: string }) {
  return (
    <div className="columns">
      <section className="section">
        <h2>{t("search.what")}</h2>
        <p>{t("search.whatText")}</p>
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
