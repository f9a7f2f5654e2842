import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { DigestTable } from "@/components/about/digest-table";
import { KeptLine } from "@/components/about/kept-line";
import { formatDay } from "@/lib/dates/format-day";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { getProof } from "@/lib/public/programme/get-proof";
import { ProofAsked } from "@/lib/public/programme/proof-asked";

export const dynamic = "force-dynamic";

/** By what anybody can hold the record to what it said. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: ProofAsked, isKept: false },
  async ({ language, t, params, search, day, today, href }) => {
    const programme = await getProgramme(params.programme, day);
    const { entry, sha256 } = search;
    const asked = entry && sha256 ? { number: entry, sha256 } : null;
    const proof = await getProof(programme.slug, day, asked);
    const path = `/${programme.slug}/proof`;
    const texts = { language, t, href };
    return {
      title: t("about.proof.title"),
      description: t("about.proof.lead"),
      path,
      query: asked ? { entry: String(asked.number), sha256: asked.sha256 } : {},
      programme: programme.slug,
      section: "proof",
      content: (
        <>
          <div className="stack">
            <h1>{t("about.proof.title")}</h1>
            <p className="lead">{t("about.proof.lead")}</p>
          </div>
          <section className="section">
            <h2>{t("about.proof.head")}</h2>
            {proof.head ? (
              <>
                <p>
                  {t("about.proof.headText", {
                    number: proof.head.number,
                    day: formatDay(proof.head.onDay, language),
                  })}
                </p>
                <p className="digest">
                  <code>{`${proof.head.number} ${proof.head.sha256}`}</code>
                </p>
              </>
            ) : (
              <p className="quiet">{t("about.proof.noEntry")}</p>
            )}
          </section>
          <KeptLine
            {...texts}
            path={path}
            asOf={day === today ? null : day}
            asked={{ entry: entry ?? null, sha256: sha256 ?? null }}
            verdict={proof.kept?.verdict ?? null}
          />
          <DigestTable {...texts} reports={proof.reports} base={`/${programme.slug}/reports`} />
          <section className="section">
            <h2>{t("about.proof.limits")}</h2>
            <p>{t("about.proof.limitsText")}</p>
          </section>
        </>
      ),
    };
  },
);
