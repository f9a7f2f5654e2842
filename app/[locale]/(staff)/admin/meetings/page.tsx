import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { DoneNotice, doneWords } from "@/components/work/done-notice";
import { dateLabel } from "@/lib/labels/date-label";
import { listAllMeetings } from "@/lib/meetings/list-all-meetings";
import { set } from "./actions";
import { meetingFields } from "./meeting-fields";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({}),
    search: z.object({ done: z.enum(doneWords).optional().catch(undefined) }),
    permission: "meeting.read",
    path: () => "/admin/meetings",
  },
  async ({ actor, language, t, search, day, isPast, href }) => {
    const { meetings, programmes, maySet } = await listAllMeetings(actor);
    const known = meetings.filter(({ heldFrom }) => !isPast || !heldFrom || heldFrom <= day);
    return {
      title: t("meetings.heading"),
      content: (
        <>
          <DoneNotice t={t} done={search.done} />
          <div className="stack">
            <h1>{t("meetings.heading")}</h1>
            <p className="lead">{t("meetings.lead")}</p>
          </div>
          <div className="table-scroll">
            <table className="table table--work table--stacks">
              <thead>
                <tr>
                  <th scope="col">{t("meetings.meeting")}</th>
                  <th scope="col">{t("meetings.held")}</th>
                  <th scope="col">{t("meetings.place")}</th>
                  <th scope="col" className="number">
                    {t("decisions.heading")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {known.map((meeting) => (
                  <tr key={meeting.id}>
                    <th scope="row">
                      <a
                        href={href(
                          maySet && !isPast
                            ? `/admin/meetings/${meeting.slug}`
                            : `/${meeting.programme}/meetings/${meeting.slug}`,
                        )}
                      >
                        <LocalText text={meeting.title} language={language} />
                      </a>
                    </th>
                    <td data-label={t("meetings.held")}>
                      {meeting.heldFrom
                        ? dateLabel(meeting.heldFrom, meeting.precision, language, t)
                        : t(meeting.isFound ? "meetings.noDay" : "glance.notFound")}
                    </td>
                    <td>
                      {meeting.place ? (
                        <LocalText text={meeting.place} language={language} />
                      ) : null}
                    </td>
                    <td className="number" data-label={t("decisions.heading")}>
                      {meeting.decisions}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {maySet && !isPast
            ? programmes.map(({ id }) => (
                <details key={id}>
                  <summary>{t("meetings.add")}</summary>
                  <ActionForm
                    id="meeting"
                    action={set}
                    pageLanguage={language}
                    hidden={{ programmeId: id, version: 0 }}
                    fields={meetingFields(t, language, null)}
                    buttons={[{ label: t("meetings.add") }]}
                  />
                </details>
              ))
            : null}
        </>
      ),
    };
  },
);
