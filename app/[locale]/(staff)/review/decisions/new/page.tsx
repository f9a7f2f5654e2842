import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { decisionKinds } from "@/db/vocabulary";
import { unknownThing } from "@/lib/errors";
import { listAreas, listSideBodies, proposalChoices } from "@/lib/decisions/proposal-choices";
import { getPlan } from "@/lib/plans/get-plan";
import { propose } from "../actions";
import { proposalFields } from "./proposal-fields";

export const dynamic = "force-dynamic";

const Search = z.object({
  kind: z.enum(decisionKinds).optional().catch(undefined),
  milestone: z.uuid().optional().catch(undefined),
  plan: z
    .string()
    .regex(/^[\w.-]+\/[\w-]+$/)
    .optional()
    .catch(undefined),
});
type Search = z.output<typeof Search>;

const proposalAddress = ({ kind, milestone, plan }: Search) =>
  `/review/decisions/new?${new URLSearchParams(
    Object.entries({ kind, milestone, plan }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )}`;

/** A proposal of one kind: on a milestone, or on a plan as a whole. */
export default staffPage(
  {
    params: z.object({}),
    search: Search,
    permission: "decision.propose",
    path: (_, search: Search) => proposalAddress(search),
  },
  async ({ actor, language, t, search, day, isPast, href }) => {
    const { kind } = search;
    if (!kind) throw unknownThing();
    const about = search.milestone
      ? await ofMilestone(search.milestone)
      : await ofPlan(search.plan ?? "");
    const title = t(`words.decision.${kind}`);
    return {
      title,
      content: (
        <>
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/review/decisions")}>{t("decisions.heading")}</a>
              </li>
              <li>
                <a href={href(about.address)}>
                  <LocalText text={about.name} language={language} />
                </a>
              </li>
            </ol>
            <h1>{title}</h1>
            <p className="lead">{t("decisions.proposeLead")}</p>
          </div>
          {isPast ? null : (
            <ActionForm
              id="proposal"
              action={propose}
              pageLanguage={language}
              hidden={{ kind, ...about.ids }}
              fields={proposalFields(kind, { t, language }, about.choices)}
              buttons={[{ label: t("decisions.propose") }]}
            />
          )}
        </>
      ),
    };

    async function ofMilestone(id: string) {
      const choices = await proposalChoices(actor, id, day);
      const { milestone } = choices;
      return {
        name: milestone.title,
        address: `/review/milestones/${milestone.programme}/${milestone.plan}/${milestone.code}`,
        ids: { planId: milestone.planId, milestoneId: milestone.id },
        choices: {
          ...choices,
          areas: [],
          title: milestone.title,
          completion: milestone.completion,
        },
      };
    }

    async function ofPlan(address: string) {
      const [programme = "", slug = ""] = address.split("/");
      const plan = await getPlan(actor, { programme, plan: slug }, day);
      const [areas, bodies] = await Promise.all([
        listAreas(actor, plan.programmeId),
        listSideBodies(day),
      ]);
      return {
        name: plan.title,
        address: `/admin/plans/${plan.programme}/${plan.slug}`,
        ids: { planId: plan.id },
        choices: {
          ...{ areas, bodies, responsible: [], plans: [], milestones: [] },
          title: null,
          completion: null,
        },
      };
    }
  },
);
