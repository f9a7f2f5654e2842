import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { BodyTable } from "@/components/scopes/body-table";
import { OtherBodies } from "@/components/scopes/other-bodies";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listPublicBodies } from "@/lib/public/bodies/list-public-bodies";

export const dynamic = "force-dynamic";

/** Who reports and who is silent, by body, round by round. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const { rounds, rows, others, finding } = await listPublicBodies(programme.slug, day, language);
    const base = `/${programme.slug}`;
    const texts = { language, t, href };
    const hasRounds = rounds.length > 0;
    const title = !hasRounds
      ? t("scopes.bodies.noRound", { day: formatDay(day, language) })
      : finding.owed > 0
        ? t("scopes.bodies.silent", { owed: finding.owed, silent: finding.silent })
        : t("scopes.bodies.notDue", { count: finding.awaited });
    return {
      title: `${t("shell.bodies")}: ${title}`,
      description: t("scopes.bodies.rule"),
      path: `${base}/bodies`,
      programme: programme.slug,
      section: "bodies",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{title}</h1>
            <p className="lead">
              {finding.owed > 0
                ? `${t("scopes.bodies.partly", { partly: finding.partly })} `
                : null}
              {t(hasRounds ? "scopes.bodies.rule" : "scopes.bodies.noRoundText")}
            </p>
          </div>
          {sidesInOrder(language).map((side) => (
            <BodyTable
              key={side}
              {...texts}
              side={side}
              rounds={rounds}
              rows={rows.filter(({ sideCode }) => sideCode === side)}
              base={base}
            />
          ))}
          <OtherBodies {...texts} rows={others} base={base} />
        </>
      ),
    };
  },
);
