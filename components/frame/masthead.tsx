import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { Banner } from "./banner";
import { BridgeLine } from "./bridge-line";
import { type FrameProps, searchOf, sectionAddress, sections } from "./frame-props";
import { LanguageLinks } from "./language-links";

/** The head of every public page: name, languages, search, sections, and the day the page is seen from. */
export function Masthead(props: FrameProps) {
  const { language, t, path, query, programme, asOf } = props;
  const dated = asOf ? { ...query, asOf } : query;
  return (
    <header className="masthead page">
      <div className="masthead__row">
        <a className="masthead__name" href={sectionAddress(props, "glance")}>
          {t("shell.title")}
        </a>
        {programme ? (
          <form
            className="masthead__search"
            role="search"
            action={`/${language}/${programme}/search`}
          >
            {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
            <input
              type="search"
              name="q"
              maxLength={200}
              aria-label={t("shell.searchLabel")}
              defaultValue={props.section === "search" ? query["q"] : undefined}
            />
            <button type="submit">{t("shell.search")}</button>
          </form>
        ) : null}
        <LanguageLinks
          language={language}
          t={t}
          addressIn={(other) => `/${other}${path}${searchOf(dated)}`}
        />
      </div>
      <div className="masthead__row">
        <nav aria-label={t("shell.sections")}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a
                  href={sectionAddress(props, section)}
                  aria-current={props.section === section ? "page" : undefined}
                >
                  {t(`shell.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <BridgeLine order={sidesInOrder(language)} />
      <Banner {...props} />
    </header>
  );
}
