import { type Language, languages } from "@/db/vocabulary";
import type { Translate } from "@/lib/i18n/translator";

const names: Record<Language, string> = {
  en: "English",
  ru: "Русский",
  be: "Беларуская",
  kk: "Қазақша",
};

/** The same page in each language. */
export function LanguageLinks({
  language,
  t,
  addressIn,
}: {
  language: Language;
  t: Translate;
  addressIn: (language: Language) => string;
}) {
  return (
    <nav className="masthead__languages" aria-label={t("shell.languages")}>
      <ul>
        {languages.map((other) => (
          <li key={other}>
            <a
              href={addressIn(other)}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? "true" : undefined}
            >
              {names[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
