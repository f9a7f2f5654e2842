import { banksOf, StandingMark } from "@/components/figures/standing-mark";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Part, SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

type Row = {
  plan: string;
  code: string;
  title: Text;
  area: { slug: string; number: number; name: Text };
  bodies: readonly { sideCode: SideCode; part: Part; name: Text | null }[];
  standing: Standing;
};

/** Milestones under the headings of plan and area; one mark a row. */
export function MilestoneRows({
  rows,
  base,
  ...texts
}: Texts & { rows: readonly Row[]; base: string }) {
  const { language, t } = texts;
  if (rows.length === 0) return <p className="notice">{t("milestones.none")}</p>;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.plan} ${row.area.slug}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (
    <>
      {[...groups].map(([key, group]) => (
        <section className="section" key={key}>
          <h2>
            {group[0]!.area.number}. <LocalText text={group[0]!.area.name} language={language} />
            <span className="quiet"> · {group[0]!.plan.replace("-", "–")}</span>
          </h2>
          <ul className="rows">
            {group.map((row) => (
              <RowOf key={row.code} {...texts} row={row} base={base} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function RowOf({ language, t, href, row, base }: Texts & { row: Row; base: string }) {
  const order = sidesInOrder(language);
  const leads = order.flatMap(
    (side) =>
      row.bodies.find(({ sideCode, part, name }) => sideCode === side && part === "lead" && name) ??
      [],
  );
  const lastWord = Object.values(row.standing.sides)
    .flatMap(({ report }) => report?.publishedOn ?? [])
    .sort()
    .at(-1);
  return (
    <li className="row">
      <span className="row__code">{row.code}</span>
      <div className="row__title">
        <a href={href(`${base}/${row.plan}/${row.code}`)}>
          <LocalText text={row.title} language={language} />
        </a>
        <span className="small quiet">
          {leads.map(({ name }) => (name ? readText(name, language).text : "")).join(" · ")}
        </span>
      </div>
      <span>{termLabel(row.standing.currentTerm, language, t)}</span>
      <div>
        <StandingMark
          headline={row.standing.headline}
          label={t(`words.headline.${row.standing.headline}`)}
          banks={banksOf(row.standing, order)}
        />
        <div className="small quiet">
          {lastWord
            ? t("milestones.lastWord", { day: formatDay(lastWord, language) })
            : t("milestones.noWord")}
        </div>
      </div>
    </li>
  );
}
