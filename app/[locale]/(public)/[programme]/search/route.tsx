import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { Pager } from "@/components/milestones/pager";
import { HitKindLinks } from "@/components/search/hit-kind-links";
import { HitList } from "@/components/search/hit-list";
import { PageLinks } from "@/components/search/page-links";
import { SearchHelp } from "@/components/search/search-help";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { mostPhrases, mostTexts } from "@/lib/public/search/matches";
import { forgivesMisspelling } from "@/lib/public/search/near-words";
import { pagesThatSay } from "@/lib/public/search/pages-that-say";
import { hitKinds } from "@/lib/public/search/hit-kinds";
import { searchEverything } from "@/lib/public/search/search-everything";
import { SearchFilters } from "@/lib/public/search/search-filters";

export const dynamic = "force-dynamic";

/** Search over everything that is public. */
export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: SearchFilters },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const { q, kind } = search;
    const [found, ofSite] = await Promise.all([
      searchEverything(programme.slug, search, day, language),
      pagesThatSay(q),
    ]);
    const path = `/${programme.slug}/search`;
    const texts = { language, t, href };
    const chosen = { ...(q ? { q } : {}), ...(kind ? { kind } : {}) };
    const query = found.page > 1 ? { ...chosen, page: String(found.page) } : chosen;
    const finding = q ? t("search.found", { count: found.total, q }) : t("search.lead");
    const isForgiving = found.total > 0 || !q || (await forgivesMisspelling());
    return {
      title: q ? t("search.titleOf", { q }) : t("search.title"),
      description: finding,
      path,
      query,
      programme: programme.slug,
      section: "search",
      formats: found.total > 0 ? ["csv", "xlsx", "json"] : [],
      content: (
        <>
          <div className="stack">
            <h1>{q ? finding : t("search.title")}</h1>
            {q ? null : <p className="lead">{finding}</p>}
            {found.near ? (
              <p className="notice">{t("search.near", { q, words: found.near.join(", ") })}</p>
            ) : null}
            {q && found.total + ofSite.length === 0 ? <p>{t("search.none")}</p> : null}
            <PageLinks {...texts} found={ofSite} base={`/${programme.slug}`} />
            {isForgiving ? null : <p className="quiet">{t("search.noForgiveness")}</p>}
          </div>
          {found.hits.length > 0 ? (
            <>
              <HitKindLinks
                kinds={hitKinds}
                {...texts}
                path={path}
                q={q}
                chosen={kind}
                counts={found.counts}
              />
              <HitList
                {...texts}
                hits={found.hits}
                first={found.first}
                base={`/${programme.slug}`}
              />
              <Pager
                {...texts}
                path={path}
                query={chosen}
                from={found.first - 1}
                to={found.first - 1 + found.hits.length}
                total={found.total}
                previous={found.page > 1 ? { page: String(found.page - 1) } : null}
                next={found.page < found.pages ? { page: String(found.page + 1) } : null}
              />
            </>
          ) : (
            <SearchHelp {...texts} path={path} limit={{ texts: mostTexts, phrases: mostPhrases }} />
          )}
        </>
      ),
    };
  },
);
