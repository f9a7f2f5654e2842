import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { BodyKind } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

/** A body under its name of the day, with its kind and, where it has ended, since when. */
export function BodyLink({
  language,
  t,
  href,
  slug,
  name,
  kind,
  validTo,
  base,
}: Texts & {
  slug: string;
  name: Text | null;
  kind: BodyKind;
  validTo: string | null;
  base: string;
}) {
  return (
    <>
      <a href={href(`${base}/bodies/${slug}`)}>
        {name ? <LocalText text={name} language={language} /> : slug}
      </a>
      <div className="small quiet">
        {t(`scopes.bodyKind.${kind}`)}
        {validTo ? `, ${t("scopes.bodies.endedOn", { day: formatDay(validTo, language) })}` : null}
      </div>
    </>
  );
}
