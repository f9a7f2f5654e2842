import { z } from "zod";
import { publicPage } from "@/app/[locale]/(public)/public-page";
import type { Day } from "@/lib/dates/day";
import { isDatabaseAway } from "@/lib/errors";
import { getProgramme } from "@/lib/public/programme/get-programme";

export const dynamic = "force-dynamic";

const parts = ["state", "how", "known", "help"] as const;

/** The statement itself needs no data: it stands, without the programme's menu, when the database is away. */
const nameProgramme = (day: Day) =>
  getProgramme(null, day).then(
    ({ slug }) => slug,
    (fault: unknown) => {
      if (isDatabaseAway(fault)) return null;
      throw fault;
    },
  );

/** The accessibility statement: what is promised, how it was tried, what is known to be wanting. */
export const GET = publicPage(
  { params: z.object({}), search: z.object({}) },
  async ({ t, day, language }) => ({
    title: t("about.accessibility.title"),
    description: t("about.accessibility.lead"),
    path: "/accessibility",
    programme: await nameProgramme(day),
    content: (
      <>
        <div className="stack">
          <h1>{t("about.accessibility.title")}</h1>
          <p className="lead">{t("about.accessibility.lead")}</p>
        </div>
        {parts.map((part) => (
          <section className="section" key={part}>
            <h2>{t(`about.accessibility.${part}.title`)}</h2>
            <p>{t(`about.accessibility.${part}.text`)}</p>
          </section>
        ))}
        <p>
          <a href={`/${language}/mistakes`}>{t("about.accessibility.tell")}</a>
        </p>
      </>
    ),
  }),
);
