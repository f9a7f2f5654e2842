import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { MissingList } from "@/components/about/missing-list";
import { SourceTable } from "@/components/about/source-table";
import { getAbout } from "@/lib/public/programme/get-about";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** What the record rests on, how far it can be trusted, and how to take it along. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const about = await getAbout(programme.slug, day);
    return {
      title: t("about.title"),
      description: t("about.lead"),
      path: `/${programme.slug}/about`,
      programme: programme.slug,
      section: "about",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{t("about.title")}</h1>
            <p className="lead">{t("about.lead")}</p>
          </div>
          <section className="section">
            <h2>{t("about.provenance")}</h2>
            <p>{t("about.provenanceText")}</p>
            <dl className="facts">
              {about.provenances.map(({ provenance, count }) => [
                <dt key={`word ${provenance}`}>{t(`words.provenance.${provenance}`)}</dt>,
                <dd key={`rule ${provenance}`}>
                  {t(`about.rule.${provenance}`)} {t("about.count", { count })}
                </dd>,
              ])}
            </dl>
          </section>
          <section className="section">
            <h2>{t("about.missing")}</h2>
            <p>{t("about.missingText")}</p>
            <MissingList
              {...{ language, t, href }}
              note={programme.note}
              missing={about.missing}
              base={`/${programme.slug}`}
            />
          </section>
          <section className="section">
            <h2>{t("about.languages")}</h2>
            <p>{t("about.languagesText")}</p>
          </section>
          <section className="section">
            <h2>{t("about.take")}</h2>
            <p>{t("about.takeText")}</p>
            <p>{t("about.feedsText")}</p>
          </section>
          <SourceTable {...{ language, t, href }} sources={about.sources} />
        </>
      ),
    };
  },
);
