import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type {
  Part,
  Precision,
  Provenance as Word,
  SideCode,
  SuccessionKind,
} from "@/db/vocabulary";
import { successionKinds } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { dateLabel } from "@/lib/labels/date-label";
import { ProvenanceNote } from "./provenance-note";

type Link = { kind: SuccessionKind; plan: string; code: string; title: Text };

/** Who answers for it, what belongs to it, and where all this comes from. */
export function MilestoneFacts({
  home,
  note,
  bodies,
  provenance,
  source,
  before,
  after,
  agreements,
  enterprises,
  indicators,
  ...texts
}: Texts & {
  /** Address of the programme. */
  home: string;
  note: Text | null;
  provenance: Word;
  source: { title: string; address: string | null } | null;
  bodies: readonly {
    body: string;
    sideCode: SideCode;
    part: Part;
    name: Text | null;
    provenance: Word;
  }[];
  before: readonly Link[];
  after: readonly Link[];
  agreements: readonly {
    slug: string;
    title: Text;
    signedOn: string | null;
    precision: Precision;
  }[];
  enterprises: readonly { slug: string; name: Text; place: Text | null }[];
  indicators: readonly { slug: string; name: Text }[];
}) {
  const { language, t, href } = texts;
  const read = (text: Text) => <LocalText text={text} language={language} />;
  const list = <Item,>(items: readonly Item[], draw: (item: Item) => React.ReactNode) =>
    items.length === 0 ? null : (
      <ul className="plain-list">
        {items.map((item, index) => (
          <li key={index}>{draw(item)}</li>
        ))}
      </ul>
    );
  const link = ({ plan, code, title }: Link) => (
    <>
      <a href={href(`${home}/milestones/${plan}/${code}`)}>{read(title)}</a>
      {`, ${plan.replace("-", "–")}, ${code}`}
    </>
  );
  const to = (path: string, text: Text) => <a href={href(`${home}/${path}`)}>{read(text)}</a>;
  // The fragment goes behind the search.
  const on = (page: string, slug: string, text: Text) => (
    <a href={`${href(`${home}/${page}`)}#${slug}`}>{read(text)}</a>
  );
  const agreement = ({ slug, title, signedOn, precision }: (typeof agreements)[number]) => (
    <>
      {on("agreements", slug, title)}
      {signedOn ? `, ${dateLabel(signedOn, precision, language, t)}` : null}
    </>
  );
  const enterprise = ({ slug, name, place }: (typeof enterprises)[number]) => (
    <>
      {on("plants", slug, name)}
      {place ? <> ({read(place)})</> : null}
    </>
  );
  return (
    <section className="section">
      <h2>{t("milestone.related")}</h2>
      <SummaryList
        rows={[
          ...sidesInOrder(language).map(
            (side) =>
              [
                `${t("milestone.bodies")}: ${t(`words.side.${side}`)}`,
                list(
                  bodies.filter(({ sideCode }) => sideCode === side),
                  ({ body, name, part, provenance: word }) => (
                    <>
                      {name ? to(`bodies/${body}`, name) : null}
                      {`, ${t(`words.part.${part}`).toLocaleLowerCase(language)}`}{" "}
                      <ProvenanceNote {...texts} word={word} />
                    </>
                  ),
                ),
              ] as const,
          ),
          ...successionKinds.flatMap((kind) =>
            (
              [
                ["from", before],
                ["into", after],
              ] as const
            ).map(
              ([way, links]) =>
                [
                  t(`milestone.succession.${kind}.${way}`),
                  list(
                    links.filter((one) => one.kind === kind),
                    link,
                  ),
                ] as const,
            ),
          ),
          [t("milestone.agreements"), list(agreements, agreement)],
          [t("milestone.enterprises"), list(enterprises, enterprise)],
          [
            t("milestone.indicators"),
            list(indicators, ({ slug, name }) => to(`indicators/${slug}`, name)),
          ],
          [t("milestone.note"), note ? read(note) : null],
          [
            t("milestone.provenance"),
            <ProvenanceNote key="provenance" {...texts} word={provenance} source={source} />,
          ],
        ]}
      />
    </section>
  );
}
