import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { BodyKind, Provenance as Word, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";

type Sourced = { provenance: Word; source: { title: string; address: string | null } | null };
type Linked = Sourced & { slug: string; name: Text | null; onDay: string | null };
type Named = Sourced & { name: Text; validFrom: string | null; validTo: string | null };
type Body = Sourced & {
  sideCode: SideCode | null;
  kind: BodyKind;
  validFrom: string | null;
  validTo: string | null;
  names: readonly Named[];
  cameFrom: readonly Linked[];
  became: readonly Linked[];
};

/** A body through time: its names by period, what it came from and what went on with its work. */
export function BodyStory({ body, base, ...texts }: Texts & { body: Body; base: string }) {
  const { language, t } = texts;
  const period = ({ validFrom, validTo }: Pick<Named, "validFrom" | "validTo">) =>
    [
      validFrom ? t("scopes.body.from", { day: formatDay(validFrom, language) }) : "",
      validTo ? t("scopes.body.until", { day: formatDay(validTo, language) }) : "",
    ]
      .filter(Boolean)
      .join(" ");
  const line = (bodies: readonly Linked[]) =>
    bodies.length === 0 ? null : <Line key="line" {...texts} bodies={bodies} base={base} />;
  return (
    <SummaryList
      rows={[
        [
          t("scopes.body.side"),
          body.sideCode ? (
            <a
              key="side"
              className={`side-${body.sideCode.toLowerCase()}`}
              href={texts.href(`${base}/sides/${body.sideCode.toLowerCase()}`)}
            >
              {t(`words.side.${body.sideCode}`)}
            </a>
          ) : null,
        ],
        [t("scopes.body.kind"), t(`scopes.bodyKind.${body.kind}`)],
        [t("scopes.body.exists"), period(body)],
        [
          t("scopes.body.names"),
          <ul className="plain-list" key="names">
            {body.names.map((named) => (
              <li key={named.validFrom ?? ""}>
                <LocalText text={named.name} language={language} />{" "}
                <span className="small quiet">{period(named)}</span>{" "}
                <ProvenanceNote {...texts} word={named.provenance} source={named.source} />
              </li>
            ))}
          </ul>,
        ],
        [t("scopes.body.cameFrom"), line(body.cameFrom)],
        [t("scopes.body.became"), line(body.became)],
        [
          t("milestone.provenance"),
          <ProvenanceNote key="p" {...texts} word={body.provenance} source={body.source} />,
        ],
      ]}
    />
  );
}

function Line({ bodies, base, ...texts }: Texts & { bodies: readonly Linked[]; base: string }) {
  const { language, href } = texts;
  return (
    <ul className="plain-list">
      {bodies.map(({ slug, name, onDay, provenance, source }) => (
        <li key={slug}>
          <a href={href(`${base}/bodies/${slug}`)}>
            {name ? <LocalText text={name} language={language} /> : slug}
          </a>
          {onDay ? `, ${formatDay(onDay, language)}` : null}{" "}
          <ProvenanceNote {...texts} word={provenance} source={source} />
        </li>
      ))}
    </ul>
  );
}
