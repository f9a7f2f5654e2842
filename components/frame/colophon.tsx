import { Invitation } from "@/components/mistakes/invitation";
import { formatDay } from "@/lib/dates/format-day";
import { aboutSections, filesOf, type FrameProps, searchOf, sectionAddress } from "./frame-props";

/** The foot of every public page: the page as files, and what tells of the site itself. */
export function Colophon(props: FrameProps) {
  const { language, t, programme, asOf, today, query, origin, path } = props;
  const files = filesOf(props);
  return (
    <footer className="colophon page">
      {programme === null ? null : (
        <p className="print-only">
          {t("shell.sheet", {
            address: `${origin ?? ""}/${language}${path}${searchOf(asOf ? { ...query, asOf } : query)}`,
            day: formatDay(asOf ?? today, language),
          })}
        </p>
      )}
      {files.length > 0 ? (
        <nav className="colophon__links" aria-label={t("shell.formats")}>
          <span>{t("shell.formats")}:</span>
          <ul>
            {files.map(({ format, type, address }) => (
              <li key={format}>
                <a href={address} rel="alternate" type={type}>
                  {t(`shell.format.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {props.path.startsWith("/mistakes") ? null : <Invitation {...props} />}
      <p>{t("shell.colophon.illustrative")}</p>
      <p>{t("shell.colophon.provenance")}</p>
      <nav className="colophon__links" aria-label={t("shell.more")}>
        <ul>
          {programme
            ? aboutSections.map((section) => (
                <li key={section}>
                  <a
                    href={sectionAddress(props, section)}
                    aria-current={props.section === section ? "page" : undefined}
                  >
                    {t(`shell.${section}`)}
                  </a>
                </li>
              ))
            : null}
          <li>
            <a href={`/${language}/accessibility`}>{t("shell.accessibility")}</a>
          </li>
          <li>
            <a href={`/${language}/sign-in`}>{t("shell.signIn")}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
