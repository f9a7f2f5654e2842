import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { getProgramme } from "@/lib/public/get-programme";
import { listMeetings } from "@/lib/public/list-meetings";

export const dynamic = "force-dynamic";

export default publicPage(
  { params: z.object({ programme: z.string() }), search: z.object({}) },
  async ({ language, t, params, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const meetings = await listMeetings(programme.slug, day);
    const path = `/${programme.slug}/meetings`;
    return {
      title: t("meetings.heading"),
      description: t("meetings.publicLead"),
      path,
      programme: programme.slug,
      section: "meetings",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{t("meetings.heading")}</h1>
            <p className="lead">{t("meetings.publicLead")}</p>
          </div>
          <MeetingTable {...{ language, t, href }} meetings={meetings} base={path} />
        </>
      ),
    };
  },
);
