import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { AgreementList } from "@/components/agreements/agreement-list";
import { ProvenanceNote } from "@/components/milestones/provenance-note";
import { countedSentence, StatementTable } from "@/components/statements/statement-table";
import { LocalText } from "@/components/ui/local-text";
import { formatDay } from "@/lib/dates/format-day";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { eras, listAgreements } from "@/lib/public/agreements/list-agreements";
import { countedTopics, listStatements } from "@/lib/public/statements/list-statements";

export const dynamic = "force-dynamic";

/** What the two sides have signed, beneath the programme and in its years, and how differently it is counted. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const [agreements, statements] = await Promise.all([
      listAgreements(programme.slug, day),
      listStatements(programme.slug, countedTopics.agreements, day),
    ]);
    const base = `/${programme.slug}`;
    const texts = { language, t, href };
    const heading = t("agreements.heading", {
      count: agreements.length,
      day: formatDay(day, language),
    });
    const groups = eras
      .map((era) => ({ era, signed: agreements.filter((agreement) => agreement.era === era) }))
      .filter(({ signed }) => signed.length > 0);
    return {
      title: t("agreements.title"),
      description: `${heading}. ${t("agreements.lead")}`,
      path: `${base}/agreements`,
      programme: programme.slug,
      section: "agreements",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{heading}</h1>
            <p className="lead">{t("agreements.lead")}</p>
          </div>
          {agreements.length === 0 ? <p className="notice">{t("agreements.none")}</p> : null}
          {groups.map(({ era, signed }) => (
            <section className="section" key={era}>
              <h2>
                {t(`agreements.era.${era}`, {
                  count: String(signed.length),
                  year: programme.firstOn.slice(0, 4),
                })}
              </h2>
              <AgreementList {...texts} agreements={signed} base={base} />
            </section>
          ))}
          {programme.note ? (
            <section className="section">
              <h2>{t("agreements.notFound")}</h2>
              <p>
                <LocalText text={programme.note} language={language} />
              </p>
              <p>
                <ProvenanceNote {...texts} word={programme.provenance} />
              </p>
            </section>
          ) : null}
          <section className="section">
            <h2>
              {t("agreements.counting")} {countedSentence(statements, t)}
            </h2>
            <p>{t("plants.counting.lead")}</p>
            {statements.length > 0 ? <StatementTable {...texts} statements={statements} /> : null}
          </section>
        </>
      ),
    };
  },
);
