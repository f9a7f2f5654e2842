import type { ReactNode } from "react";
import { StandingSigns } from "@/components/figures/standing-sign";
import { type Language, languages, type SideCode } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";

export const languageNames: Record<Language, string> = {
  en: "English",
  ru: "Русский",
  be: "Беларуская",
  kk: "Қазақша",
};

export type FrameProps = {
  language: Language;
  t: Translate;
  title: string;
  description?: string | undefined;
  /** Address behind the language, such as "/by-kz-2009-2016/milestones". */
  path: string;
  /** The search of the address, without the day. */
  query: Record<string, string>;
  /** The programme's own address; empty while none is known. */
  programme: string | null;
  today: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  isDemonstration: boolean;
  /** Where the site stands, such as "https://tracker.example"; null where a page has no address to be cited by. */
  origin: string | null;
  section?: (typeof sections)[number] | undefined;
  children: ReactNode;
};

const sections = ["glance", "milestones", "meetings", "changes", "reports", "method"] as const;

// A page that a reader is about to open is fetched already; the staff side is not.
const speculation = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*/*" },
          { not: { href_matches: "/*/(sign-in|desk|review|admin)*" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

const searchOf = (query: Record<string, string>) => {
  const search = new URLSearchParams(query).toString();
  return search ? `?${search}` : "";
};

/** The bridge under the name: the banks stand in the reader's order. */
export function BridgeLine({ order }: { order: readonly [SideCode, SideCode] }) {
  return (
    <div className="bridge-line" aria-hidden="true">
      {order.map((side) => (
        <span key={side} className={side.toLowerCase()} />
      ))}
    </div>
  );
}

/** What stands around every public page. */
export function PublicFrame(props: FrameProps) {
  const { language, t, title, path, query, programme, asOf } = props;
  const dated = asOf ? { ...query, asOf } : query;
  const home = programme ? `/${language}/${programme}` : `/${language}`;
  return (
    <>
      <title>{`${title} — ${t("shell.title")}`}</title>
      {props.description ? <meta name="description" content={props.description} /> : null}
      {asOf ? <meta name="robots" content="noindex" /> : null}
      {props.origin === null ? null : <Addresses {...props} origin={props.origin} />}
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <StandingSigns />
      <header className="masthead page">
        <div className="masthead__row">
          <a className="masthead__name" href={home + searchOf(asOf ? { asOf } : {})}>
            {t("shell.title")}
          </a>
          <nav aria-label={t("shell.sections")}>
            <ul>
              {sections.map((section) => (
                <li key={section}>
                  <a
                    href={
                      (section === "glance" ? home : `${home}/${section}`) +
                      searchOf(asOf ? { asOf } : {})
                    }
                    aria-current={props.section === section ? "page" : undefined}
                  >
                    {t(`shell.${section}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav className="masthead__languages" aria-label={t("shell.languages")}>
            <ul>
              {languages.map((other) => (
                <li key={other}>
                  <a
                    href={`/${other}${path}${searchOf(dated)}`}
                    lang={other}
                    hrefLang={other}
                    aria-current={other === language ? "true" : undefined}
                  >
                    {languageNames[other]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <BridgeLine order={sidesInOrder(language)} />
        <Banner {...props} />
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="colophon page">
        <p>{t("shell.colophon.illustrative")}</p>
        <p>{t("shell.colophon.provenance")}</p>
        <p>
          <a href={`/${language}/sign-in`}>{t("shell.signIn")}</a>
        </p>
      </footer>
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
      <script src="/enhance.js" defer />
    </>
  );
}

/** The one address of the page, and that of each language; search engines want them whole. */
function Addresses({ origin, language, path, query }: FrameProps & { origin: string }) {
  const address = (of: Language) => `${origin}/${of}${path}${searchOf(query)}`;
  return (
    <>
      <link rel="canonical" href={address(language)} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={address(other)} />
      ))}
    </>
  );
}

/** From which day the page is seen, and a way to another day. */
function Banner({ language, t, path, query, programme, today, asOf, isDemonstration }: FrameProps) {
  return (
    <div className="banner">
      <p>
        {asOf ? (
          <>
            <strong>{t("shell.asOf.seen", { day: formatDay(asOf, language) })}</strong>{" "}
            <a href={`/${language}${path}${searchOf(query)}`}>
              {t("shell.asOf.back", { day: formatDay(today, language) })}
            </a>
            {programme ? (
              <>
                {" · "}
                <a href={`/${language}/${programme}/changes?since=${asOf}`}>
                  {t("shell.asOf.compare", { day: formatDay(today, language) })}
                </a>
              </>
            ) : null}
          </>
        ) : isDemonstration ? (
          t("shell.demonstration", { day: formatDay(today, language) })
        ) : (
          formatDay(today, language)
        )}
      </p>
      <form action={`/${language}${path}`}>
        {Object.entries(query).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="as-of">{t("shell.asOf.label")}</label>
        <input id="as-of" type="date" name="asOf" max={today} defaultValue={asOf ?? today} />
        <button type="submit">{t("shell.asOf.show")}</button>
      </form>
    </div>
  );
}
