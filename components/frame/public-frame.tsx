import { StandingSigns } from "@/components/figures/standing-sign";
import { type Language, languages } from "@/db/vocabulary";
import { Colophon } from "./colophon";
import { filesOf, type FrameProps, searchOf } from "./frame-props";
import { Masthead } from "./masthead";

// A page that a reader is about to open is fetched already; files and the staff side are not.
const speculation = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*/*" },
          { not: { href_matches: "/*/(sign-in|desk|review|admin)*" } },
          { not: { selector_matches: "[rel=alternate]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

/** What stands around every public page. */
export function PublicFrame(props: FrameProps) {
  const { t, title, asOf } = props;
  return (
    <>
      <title>{`${title} — ${t("shell.title")}`}</title>
      {props.description ? <meta name="description" content={props.description} /> : null}
      {asOf ? <meta name="robots" content="noindex" /> : null}
      {props.origin === null ? null : <Addresses {...props} origin={props.origin} />}
      {filesOf(props).map(({ format, type, address }) => (
        <link
          key={format}
          rel="alternate"
          type={type}
          title={t(`shell.format.${format}`)}
          href={address}
        />
      ))}
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <p className="offline" role="status" tabIndex={-1} data-offline="" hidden>
        {t("shell.offline")}
      </p>
      <StandingSigns />
      <Masthead {...props} />
      <main id="content" className="page" tabIndex={-1}>
        {props.children}
      </main>
      <Colophon {...props} />
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
