import { type Language, languages } from "@/db/vocabulary";
import { filesOf, type FrameProps, searchOf } from "./frame-props";

/** What a public page tells of itself to machines. */
export function PublicHead(props: FrameProps) {
  const { t, title, asOf } = props;
  return (
    <>
      <title>{`${title} — ${t("shell.title")}`}</title>
      {props.description ? <meta name="description" content={props.description} /> : null}
      {asOf || props.isUnlisted ? <meta name="robots" content="noindex" /> : null}
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
