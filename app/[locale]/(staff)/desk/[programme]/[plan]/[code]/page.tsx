import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { Notice } from "@/components/ui/notice";
import { PublishedWords } from "@/components/work/published-words";
import { StepList } from "@/components/work/step-list";
import { WorkHead } from "@/components/work/work-head";
import { can } from "@/lib/access/permissions";
import { getWork } from "@/lib/milestones/get-work";
import { canStep, editableStates } from "@/lib/updates/lifecycle";
import { wordLines } from "@/lib/updates/word-lines";
import { UpdateForm } from "./update-form";
import { WithdrawForm } from "./withdraw-form";

export const dynamic = "force-dynamic";

const Params = z.object({ programme: z.string(), plan: z.string(), code: z.string() });
const Search = z.object({
  body: z
    .string()
    .regex(/^[\w-]+$/)
    .optional()
    .catch(undefined),
  from: z.literal("published").optional().catch(undefined),
  done: z.enum(["saved", "submitted", "withdrawn"]).optional().catch(undefined),
  version: z.string().optional().catch(undefined),
});
type Params = z.output<typeof Params>;
type Search = z.output<typeof Search>;

const workPath = ({ programme, plan, code }: Params) => `/desk/${programme}/${plan}/${code}`;
const workAddress = (params: Params, body: string | undefined) =>
  workPath(params) + (body ? `?body=${body}` : "");

export default staffPage(
  {
    params: Params,
    search: Search,
    permission: "desk.open",
    path: (params: Params, { body }: Search) => workAddress(params, body),
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const work = await getWork(actor, params, search.body, day);
    const { open, body, ownWords } = work;
    const isEditable = !open || editableStates.includes(open.state);
    // The address names the body when the reader acts for several.
    const address = workAddress(params, work.own.length > 1 ? body.slug : undefined);
    const path = workPath(params);
    const texts = { language, t, href };
    const onItsWay = open ? (
      <>
        <p>
          <strong>{t(`words.updateState.${open.state}`)}.</strong> {t("desk.readOnly")}
        </p>
        <PublishedWords {...texts} words={open.words} lines={wordLines} />
        {!isPast &&
        can(actor, "update.withdraw", open) &&
        canStep("withdraw", { ...open, isSigned: false }) ? (
          <WithdrawForm
            pageLanguage={language}
            path={address}
            updateId={open.id}
            version={open.version}
          />
        ) : null}
      </>
    ) : null;
    const returned = open?.state === "returned" ? work.steps.at(-1)?.reason : null;
    return {
      title: `${work.code} — ${t("staff.desk")}`,
      content: (
        <>
          {search.done ? <Notice kind="done">{t(`desk.done.${search.done}`)}</Notice> : null}
          <WorkHead {...texts} {...work} path={path} />
          {returned ? (
            <Notice kind="warn">
              <strong>{t("desk.returnedBecause")}</strong>
              <p className="bank__text">{returned}</p>
            </Notice>
          ) : null}
          <div className="work__columns">
            <section className="section">
              <h2>{t("desk.form")}</h2>
              {!open && ownWords && search.from !== "published" ? (
                <p>
                  <a href={href(`${path}?from=published&body=${body.slug}`)}>{t("desk.reuse")}</a>
                </p>
              ) : null}
              {isPast ? null : (
                <UpdateForm
                  // A new form after each success; after a refusal the same one, with what was typed.
                  key={`${body.bodyId} ${search.from} ${search.done} ${search.version}`}
                  pageLanguage={language}
                  path={address}
                  milestoneId={work.id}
                  bodyId={body.bodyId}
                  version={open?.version ?? 0}
                  computed={work.standing.confidence}
                  words={open?.words ?? (search.from ? ownWords : null)}
                  onItsWay={isEditable ? null : onItsWay}
                />
              )}
            </section>
            <div className="stack">
              <section className="section">
                <h2>{t("desk.otherSide")}</h2>
                {work.otherWords ? (
                  <PublishedWords {...texts} words={work.otherWords} lines={wordLines} />
                ) : (
                  <p className="quiet">{t("desk.otherNothing")}</p>
                )}
              </section>
              {work.steps.length > 0 ? (
                <section className="section">
                  <h2>{t("desk.steps")}</h2>
                  <StepList {...texts} steps={work.steps} sideCode={body.sideCode} />
                </section>
              ) : null}
            </div>
          </div>
        </>
      ),
    };
  },
);
