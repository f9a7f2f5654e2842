import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { Notice } from "@/components/ui/notice";
import { ReviewQueues } from "@/components/work/review-queues";
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
  async ({ actor, language, t, search, today, href }) => ({
    title: t("review.title"),
    content: (
      <>
        {search.done ? <Notice kind="done">{t(`review.done.${search.done}`)}</Notice> : null}
        <h1>{t("review.title")}</h1>
        <ReviewQueues
          language={language}
          t={t}
          href={href}
          today={today}
          rows={await listReviewQueue(actor)}
          roles={actor.memberships.map(({ role }) => role)}
        />
      </>
    ),
  }),
);
