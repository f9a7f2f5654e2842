import type { ReactNode } from "react";
import { StandingFills } from "@/components/figures/standing-sign";
import { BridgeLine } from "@/components/frame/bridge-line";
import { DayForm } from "@/components/frame/day-form";
import { DaySentence } from "@/components/frame/day-sentence";
import { LanguageLinks } from "@/components/frame/language-links";
import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";

/** What stands around every staff page: the sections that the reader may open, and who is signed in. */
export function StaffFrame({
  language,
  t,
  title,
  path,
  today,
  asOf,
  programme,
  isDemonstration,
  sections,
  signedInAs,
  signOut,
  children,
}: {
  language: Language;
  t: Translate;
  title: string;
  path: string;
  today: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  /** The programme whose public pages tell what has changed since that day. */
  programme: string | null;
  isDemonstration: boolean;
  sections: readonly { path: string; label: string }[];
  signedInAs: string | null;
  signOut: ((form: FormData) => Promise<void>) | null;
  children: ReactNode;
}) {
  const here = sections
    .map((section) => section.path)
    .filter((own) => own === path || path.startsWith(`${own}/`) || path.startsWith(`${own}?`))
    .toSorted((one, other) => other.length - one.length)[0];
  const dated = (address: string) =>
    asOf ? `${address}${address.includes("?") ? "&" : "?"}asOf=${asOf}` : address;
  const [bare = "", search = ""] = path.split("?");
  return (
    <>
      <title>{`${title} — ${t("shell.title")}`}</title>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <StandingFills />
      <header className="masthead masthead--staff page">
        <div className="masthead__row">
          <a className="masthead__name" href={`/${language}`}>
            {t("shell.title")}
          </a>
          {sections.length > 0 ? (
            <nav aria-label={t("staff.sections")}>
              <ul>
                {sections.map((section) => (
                  <li key={section.path}>
                    <a
                      href={dated(`/${language}${section.path}`)}
                      aria-current={
                        section.path === path ? "page" : section.path === here ? "true" : undefined
                      }
                    >
                      {section.label}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={`/${language}`}>{t("staff.public")}</a>
                </li>
              </ul>
            </nav>
          ) : null}
          <LanguageLinks
            language={language}
            t={t}
            addressIn={(other) => dated(`/${other}${path}`)}
          />
        </div>
        <BridgeLine order={sidesInOrder(language)} />
        <div className="banner">
          <DaySentence
            {...{ language, t, today, asOf, isDemonstration, programme }}
            back={`/${language}${path}`}
          >
            {t("staff.pastReadOnly")}
          </DaySentence>
          {signedInAs ? (
            <DayForm
              {...{ t, today, asOf }}
              label={t("shell.asOf.label")}
              action={`/${language}${bare}`}
              query={new URLSearchParams(search)}
            />
          ) : null}
          {signedInAs && signOut ? (
            <form action={signOut}>
              <span>{signedInAs}</span>
              <input type="hidden" name="pageLanguage" value={language} />
              <button type="submit">{t("staff.signOut")}</button>
            </form>
          ) : null}
        </div>
      </header>
      <main id="content" className="page work" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
