import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { listBodies } from "@/lib/bodies/list-bodies";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({}),
    search: z.unknown(),
    permission: "body.read",
    path: () => "/admin/bodies",
  },
  async ({ actor, language, t, day, href }) => {
    const bodies = await listBodies(actor, day);
    return {
      title: t("bodies.heading"),
      content: (
        <>
          <div className="stack">
            <h1>{t("bodies.heading")}</h1>
            <p className="lead">{t("bodies.lead")}</p>
          </div>
          {sidesInOrder(language).map((side) => (
            <section className="section section--work" key={side}>
              <h2>{t(`words.side.${side}`)}</h2>
              <div className="table-scroll">
                <table className="table table--work table--stacks">
                  <thead>
                    <tr>
                      <th scope="col">{t("bodies.name")}</th>
                      <th scope="col" className="number">
                        {t("shell.milestones")}
                      </th>
                      <th scope="col">{t("review.state")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {bodies
                      .filter(({ sideCode }) => sideCode === side)
                      .map((body) => (
                        <tr key={body.id}>
                          <th scope="row">
                            <a href={href(`/admin/bodies/${body.slug}`)}>
                              {body.name ? (
                                <LocalText text={body.name} language={language} />
                              ) : (
                                body.slug
                              )}
                            </a>
                          </th>
                          <td className="number" data-label={t("shell.milestones")}>
                            {body.owed}
                          </td>
                          <td>
                            {body.endedOn
                              ? t("bodies.endedOn", { day: formatDay(body.endedOn, language) })
                              : null}
                          </td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </div>
            </section>
          ))}
        </>
      ),
    };
  },
);
