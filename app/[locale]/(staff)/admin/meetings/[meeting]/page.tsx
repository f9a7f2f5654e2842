import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { LocalText } from "@/components/ui/local-text";
import { ActionForm } from "@/components/work/action-form";
import { getMeetingToSet } from "@/lib/meetings/get-meeting-to-set";
import { set } from "../actions";
import { meetingFields } from "../meeting-fields";

export const dynamic = "force-dynamic";

export default staffPage(
  {
    params: z.object({ meeting: z.string() }),
    search: z.unknown(),
    permission: "meeting.set",
    path: ({ meeting }) => `/admin/meetings/${meeting}`,
  },
  async ({ actor, language, t, params, isPast, href }) => {
    const meeting = await getMeetingToSet(actor, params.meeting);
    return {
      title: t("meetings.heading"),
      content: (
        <>
          <div className="stack">
            <ol className="crumbs">
              <li>
                <a href={href("/admin/meetings")}>{t("meetings.heading")}</a>
              </li>
            </ol>
            <h1>
              <LocalText text={meeting.title} language={language} />
            </h1>
          </div>
          {isPast ? null : (
            <ActionForm
              id="meeting"
              action={set}
              pageLanguage={language}
              hidden={{
                programmeId: meeting.programmeId,
                meetingId: meeting.id,
                version: meeting.version,
              }}
              fields={meetingFields(t, language, meeting)}
              buttons={[{ label: t("work.save") }]}
            />
          )}
        </>
      ),
    };
  },
);
