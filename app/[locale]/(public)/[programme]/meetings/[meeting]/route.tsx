import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { ChangeTable } from "@/components/changes/change-table";
import { MeetingFacts } from "@/components/meetings/meeting-facts";
import { VisitCount } from "@/components/meetings/visit-count";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { getMeeting } from "@/lib/public/meetings/get-meeting";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

/** One meeting: who, where, what was decided, and what had changed since the session before. */
export const GET = publicPage(
  {
    params: z.object({ programme: z.string(), meeting: z.string() }),
    search: z.object({}),
  },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const meeting = await getMeeting(programme.slug, params.meeting, day);
    const base = `/${programme.slug}`;
    const title = readText(meeting.title, language).text;
    const texts = { language, t, href };
    const { since } = meeting;
    return {
      title,
      path: `${base}/meetings/${meeting.slug}`,
      programme: programme.slug,
      section: "meetings",
      content: (
        <>
          <MeetingFacts {...texts} meeting={meeting} base={base} />
          <VisitCount {...texts} statements={meeting.statements} />
          {since ? (
            <section className="section">
              <h2>
                {t("meetings.sinceLast", {
                  session: readText(since.previous.title, language).text,
                })}
              </h2>
              <p>
                <a href={href(`${base}/meetings/${meeting.slug}/changes.docx`)} download>
                  {t("meetings.asDocument")}
                </a>
              </p>
              <ChangeTable
                {...texts}
                changes={since.changes}
                base={`${base}/milestones`}
                from={formatDay(since.from, language)}
                to={formatDay(since.to, language)}
              />
            </section>
          ) : null}
        </>
      ),
    };
  },
);
