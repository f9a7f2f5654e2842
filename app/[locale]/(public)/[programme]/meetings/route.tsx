import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import { MeetingKindLinks } from "@/components/meetings/meeting-kind-links";
import { MeetingLine } from "@/components/meetings/meeting-line";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { VisitCount } from "@/components/meetings/visit-count";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { listMeetings } from "@/lib/public/meetings/list-meetings";
import { MeetingFilters } from "@/lib/public/meetings/meeting-filters";
import { listStatements } from "@/lib/public/statements/list-statements";

export const dynamic = "force-dynamic";

export const GET = publicPage(
  { params: z.object({ programme: z.string() }), search: MeetingFilters },
  async ({ language, t, params, search, day, href }) => {
    const programme = await getProgramme(params.programme, day);
    const [all, statements] = await Promise.all([
      listMeetings(programme.slug, day),
      listStatements(programme.slug, ["visit-count"], day),
    ]);
    const { kind } = search;
    const meetings = kind ? all.filter((meeting) => meeting.kind === kind) : all;
    const path = `/${programme.slug}/meetings`;
    const texts = { language, t, href };
    const year = (on: string) => Number(on.slice(0, 4));
    return {
      title: t("meetings.heading"),
      description: t("meetings.publicLead"),
      path,
      query: kind ? { kind } : {},
      programme: programme.slug,
      section: "meetings",
      formats: ["csv", "xlsx", "json"],
      content: (
        <>
          <div className="stack">
            <h1>{t("meetings.heading")}</h1>
            <p className="lead">{t("meetings.publicLead")}</p>
          </div>
          <MeetingKindLinks {...texts} meetings={all} chosen={kind} path={path} />
          {meetings.length > 0 ? (
            <MeetingLine
              {...texts}
              meetings={meetings}
              firstYear={year(programme.firstOn)}
              lastYear={Math.min(year(programme.lastOn), year(day))}
            />
          ) : null}
          <MeetingTable {...texts} meetings={meetings} base={path} />
          {!kind || kind === "visit" ? <VisitCount {...texts} statements={statements} /> : null}
        </>
      ),
    };
  },
);
