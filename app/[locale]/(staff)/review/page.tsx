import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { Notice } from "@/components/ui/notice";
import { DecisionList } from "@/components/work/decision-list";
import { MatterList } from "@/components/work/matter-list";
import { ReviewQueues } from "@/components/work/review-queues";
import { listDecisions } from "@/lib/decisions/list-decisions";
import { listMatters } from "@/lib/milestones/list-matters";
import { listReviewQueue } from "@/lib/updates/list-review-queue";

export const dynamic = "force-dynamic";

const Search = z.object({
  done: z
    .enum(["cleared", "countersigned", "published", "returned", "retracted"])
    .optional()
    .catch(undefined),
});

export default staffPage(
  { params: z.object({}), search: Search, permission: "review.open", path: () => "/review" },
  async ({ actor, language, t, search, day, href }) => {
    const [rows, matters, decisions] = await Promise.all([
      listReviewQueue(actor, day),
      listMatters(actor, day),
      listDecisions(actor, day),
    ]);
    const toDecide = decisions.filter(({ queue }) => queue === "agree" || queue === "record");
    return {
      title: t("review.title"),
      content: (
        <>
          {search.done ? <Notice kind="done">{t(`review.done.${search.done}`)}</Notice> : null}
          <h1>{t("review.title")}</h1>
          <ReviewQueues
            language={language}
            t={t}
            href={href}
            day={day}
            rows={rows}
            roles={actor.memberships.map(({ role }) => role)}
          />
          {toDecide.length > 0 ? (
            <section className="section section--work">
              <h2>
                {t("decisions.toDecide")} <span className="quiet">{toDecide.length}</span>
              </h2>
              <DecisionList language={language} t={t} href={href} rows={toDecide} />
            </section>
          ) : null}
          <MatterList language={language} t={t} href={href} rows={matters} />
        </>
      ),
    };
  },
);
