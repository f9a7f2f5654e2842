import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { OwnCount } from "@/components/plants/own-count";
import { PlantEntry } from "@/components/plants/plant-entry";
import { PlantMap } from "@/components/plants/plant-map";
import { placesOf } from "@/components/plants/places-of";
import { RegisterFilter } from "@/components/plants/register-filter";
import { StageSigns } from "@/components/plants/stage-sign";
import { countedSentence, StatementTable } from "@/components/statements/statement-table";
import { formatDay } from "@/lib/dates/format-day";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listEnterprises } from "@/lib/public/plants/list-enterprises";
import { EnterpriseFilters } from "@/lib/public/plants/enterprise-filters";
import { countedTopics, listStatements } from "@/lib/public/statements/list-statements";

export const dynamic = "force-dynamic";

/** Plants and projects: where they are, what is known of each, and how differently they were counted. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: EnterpriseFilters },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const [register, statements] = await Promise.all([
      listEnterprises(programme.slug, search, day),
      listStatements(programme.slug, countedTopics.plants, day),
    ]);
    const base = `/${programme.slug}`;
    const path = `${base}/plants`;
    const texts = { language, t, href };
    const chosen = {
      ...(search.stage ? { stage: search.stage } : {}),
      ...(search.place ? { place: search.place } : {}),
    };
    const heading = t("plants.heading", { count: register.all, day: formatDay(day, language) });
    return {
      title: t("plants.title"),
      description: `${heading}. ${t("plants.lead")}`,
      path,
      query: chosen,
      programme: programme.slug,
      section: "plants",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <StageSigns />
          <div className="stack">
            <h1>{heading}</h1>
            <p className="lead">{t("plants.lead")}</p>
          </div>
          <section className="section">
            <h2>{t("plants.map.heading", { places: placesOf(register.rows).places.length })}</h2>
            <PlantMap {...texts} plants={register.rows} />
          </section>
          <section className="section" id="register">
            <h2>{t("plants.register")}</h2>
            <RegisterFilter {...texts} {...{ path, chosen }} choices={register.choices} />
            {Object.keys(chosen).length > 0 ? (
              <p>
                {t("plants.found", {
                  count: String(register.rows.length),
                  all: String(register.all),
                })}
              </p>
            ) : null}
            {register.rows.length === 0 ? <p className="notice">{t("plants.none")}</p> : null}
            {register.rows.map((plant) => (
              <PlantEntry key={plant.slug} {...texts} plant={plant} base={base} />
            ))}
          </section>
          <section className="section">
            <h2>
              {t("plants.counting.question")} {countedSentence(statements, t)}
            </h2>
            <p>{t("plants.counting.lead")}</p>
            {statements.length > 0 ? <StatementTable {...texts} statements={statements} /> : null}
            <OwnCount {...texts} counts={register.counts} day={day} />
          </section>
        </>
      ),
    };
  },
);
