import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { localFields } from "@/components/work/local-fields";
import { StaffBodyStory } from "@/components/work/staff-body-story";
import { getBody } from "@/lib/bodies/get-body";
import { readText } from "@/lib/i18n/read-text";
import { limits } from "@/lib/texts/limits";
import { handOver, rename, succeed } from "../actions";

export const dynamic = "force-dynamic";

/** One body through time, and what changes it. */
export default staffPage(
  {
    params: z.object({ body: z.string() }),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "body.read",
    path: ({ body }) => `/admin/bodies/${body}`,
  },
  async ({ actor, language, t, params, search, day, isPast, href }) => {
    const body = await getBody(actor, params.body, day);
    const texts = { language, t, href };
    const path = `/admin/bodies/${body.slug}`;
    const form = { pageLanguage: language };
    const maySet = body.maySet && !isPast && body.validTo === null;
    return {
      title: t("bodies.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/admin/bodies")}>{t("bodies.heading")}</a>
              </li>
            </ol>
            <h1>{body.name ? <LocalText text={body.name} language={language} /> : body.slug}</h1>
          </div>
          <StaffBodyStory {...texts} {...body} />
          <section className="section">
            <h2>{t("bodies.owed")}</h2>
            {body.owed.length === 0 ? <p className="quiet">{t("bodies.owesNothing")}</p> : null}
            <SummaryList
              rows={body.owed.map(
                (row) =>
                  [
                    `${row.plan.replace("-", "–")}, ${row.code}`,
                    <span key={row.code}>
                      <a href={href(`/review/milestones/${row.programme}/${row.plan}/${row.code}`)}>
                        <LocalText text={row.title} language={language} />
                      </a>
                      {`, ${t(`words.part.${row.part}`)}`}
                    </span>,
                  ] as const,
              )}
            />
          </section>
          {maySet ? (
            <section className="section">
              <h2>{t("bodies.rename")}</h2>
              <ActionForm
                {...form}
                id="rename"
                action={rename}
                hidden={{ path, bodyId: body.id }}
                fields={[
                  localFields("name", t("bodies.newName"), t, language),
                  { kind: "date", name: "fromOn", label: t("bodies.fromOn") },
                ]}
                buttons={[{ label: t("bodies.rename") }]}
              />
              <h2>{t("bodies.succeed")}</h2>
              <p>{t("bodies.succeedLead")}</p>
              <ActionForm
                {...form}
                id="succeed"
                action={succeed}
                hidden={{ path, bodyId: body.id }}
                fields={[
                  ...[0, 1].map((index) => ({
                    kind: "select" as const,
                    name: `successorIds[${index}]`,
                    label: t("bodies.successorN", { n: String(index + 1) }),
                    options: [
                      { value: "", label: t("work.none") },
                      ...body.others.map(({ id, name }) => ({
                        value: id,
                        label: name ? readText(name, language).text : id,
                      })),
                    ],
                  })),
                  { kind: "date", name: "onDay", label: t("bodies.endsOn") },
                ]}
                buttons={[{ label: t("bodies.succeed"), isQuiet: true }]}
              />
            </section>
          ) : null}
          {body.mayHandOver && !isPast && body.executors.length > 0 ? (
            <section className="section">
              <h2>{t("bodies.handOver")}</h2>
              <p>{t("bodies.handOverLead")}</p>
              <ActionForm
                {...form}
                id="hand-over"
                action={handOver}
                hidden={{ path, bodyId: body.id }}
                fields={[
                  {
                    kind: "select",
                    name: "personId",
                    label: t("bodies.toPerson"),
                    options: body.executors.map(({ id, name }) => ({ value: id, label: name })),
                  },
                  { kind: "date", name: "onDay", label: t("bodies.fromOn"), value: day },
                  {
                    kind: "area",
                    limit: limits.note,
                    name: "note",
                    label: t("bodies.note"),
                    rows: 3,
                  },
                ]}
                buttons={[{ label: t("bodies.handOver") }]}
              />
            </section>
          ) : null}
        </>
      ),
    };
  },
);
