import { TradeLines } from "@/components/charts/trade-lines";
import { ChangeList } from "@/components/glance/change-list";
import { DueList } from "@/components/glance/due-list";
import { GlanceFinding } from "@/components/glance/glance-finding";
import { HeadwayTable } from "@/components/glance/headway-table";
import { RecordList } from "@/components/glance/record-list";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { getGlance } from "@/lib/public/programme/get-glance";
import { getTradeLines } from "@/lib/public/indicators/get-trade-lines";
import type { Programme } from "@/lib/public/programme/get-programme";
import type { PublicAsked } from "./public-page";

/** A programme at a glance, under its own address or as the current one. */
export async function glancePage(
  { language, t, day, href }: PublicAsked<unknown, unknown>,
  programme: Programme,
  path: string,
) {
  const [glance, trade] = await Promise.all([
    getGlance(programme.slug, day),
    getTradeLines(programme.slug, day),
  ]);
  const home = `/${programme.slug}`;
  const base = `${home}/milestones`;
  const texts = { language, t, href };
  const { done, late, approved } = glance.headway;
  const isEmpty = glance.total === 0;
  const title = isEmpty
    ? t("glance.nothingYet", { day: formatDay(day, language) })
    : t("glance.finding", { done: String(done), total: String(approved), late: String(late) });
  const read = (text: Parameters<typeof LocalText>[0]["text"]) => (
    <LocalText text={text} language={language} />
  );
  return {
    title,
    path,
    programme: programme.slug,
    section: "glance" as const,
    formats: ["atom", "ics"] as const,
    description: t("glance.basis", { total: String(approved) }),
    content: isEmpty ? (
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{readText(programme.name, language).text}</p>
      </div>
    ) : (
      <>
        <GlanceFinding
          {...texts}
          headway={glance.headway}
          name={programme.name}
          title={title}
          day={day}
          base={base}
        />
        <div className="columns">
          <DueList {...texts} rows={glance.dueNext} base={base} />
          <ChangeList {...texts} published={glance.published} base={base} />
        </div>
        {trade ? <TradeLines {...texts} {...trade} day={day} base={`${home}/indicators`} /> : null}
        <RecordList {...texts} records={glance.records} base={base} />
        <HeadwayTable
          {...texts}
          heading={t("glance.byArea")}
          nameOf={t("glance.area")}
          rows={glance.byArea.map(({ slug, number, name, headway }) => ({
            key: slug,
            headway,
            name: (
              <a href={href(`${home}/areas/${slug}`)}>
                {number}. {read(name)}
              </a>
            ),
          }))}
        />
        <HeadwayTable
          {...texts}
          heading={t("glance.bySide")}
          nameOf={t("glance.side")}
          rows={sidesInOrder(language)
            .flatMap((code) => glance.bySide.find(({ slug }) => slug === code) ?? [])
            .map(({ slug, name, headway }) => ({
              key: slug,
              headway,
              name: <a href={href(`${home}/sides/${slug.toLowerCase()}`)}>{read(name)}</a>,
            }))}
        />
        <HeadwayTable
          {...texts}
          heading={t("glance.byPlan")}
          nameOf={t("glance.plan")}
          rows={glance.byPlan.map(({ slug, title: name, isFound, headway }) => ({
            key: slug,
            headway,
            name: (
              <>
                <a href={href(`${home}/plans/${slug}`)}>{read(name)}</a>
                {isFound ? null : <div className="small quiet">{t("glance.notFound")}</div>}
              </>
            ),
          }))}
        />
      </>
    ),
  };
}
