import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { BeforeAndAfter } from "@/components/work/before-and-after";
import { ReviewHead } from "@/components/work/review-head";
import { StepList } from "@/components/work/step-list";
import { stepSentence } from "@/components/work/step-sentence";
import { getReview } from "@/lib/updates/get-review";
import { wordLines } from "@/lib/updates/word-lines";
import { StepForm } from "./step-form";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({ updateId: z.uuid() }),
    search: z.unknown(),
    permission: "review.open",
    path: ({ updateId }) => `/review/${updateId}`,
  },
  async ({ actor, language, t, params, day, isPast, href }) => {
    const review = await getReview(actor, params.updateId, day);
    const texts = { language, t, href };
    const asked = (["clear", "countersign", "publish"] as const).find((step) =>
      review.mayTake.includes(step),
    );
    const lastStep = review.steps.at(-1);
    return {
      title: t("review.update", { code: review.code }),
      content: (
        <>
          <ReviewHead {...texts} {...review} />
          <BeforeAndAfter
            {...texts}
            before={review.before}
            after={review.after}
            lines={wordLines}
            publicSees={t(
              review.state === "published" ? "review.publicWillSee" : "review.publicSees",
            )}
            asked={t(`review.asked.${asked ?? "none"}`)}
          />
          <StepForm
            pageLanguage={language}
            updateId={review.id}
            version={review.version}
            mayTake={isPast ? [] : review.mayTake}
            isOwnText={review.isOwnText}
            lastStep={lastStep ? stepSentence(lastStep, review.sideCode, t) : null}
          />
          <p>
            <a href={href(`/review/milestones/${review.programme}/${review.plan}/${review.code}`)}>
              {t("matter.open")}
            </a>
          </p>
          <section className="section">
            <h2>{t("desk.steps")}</h2>
            <StepList {...texts} steps={review.steps} sideCode={review.sideCode} />
          </section>
        </>
      ),
    };
  },
);
