import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { PeopleTable } from "@/components/work/people-table";
import { listPeople } from "@/lib/people/list-people";

export const dynamic = "force-dynamic";

export default staffPage(
  { params: z.object({}), search: z.unknown(), permission: "admin.open", path: () => "/admin" },
  async ({ actor, language, t, today, href }) => ({
    title: t("admin.title"),
    content: (
      <>
        <div className="stack">
          <h1>{t("admin.title")}</h1>
          <p className="lead">{t("admin.lead")}</p>
        </div>
        <PeopleTable
          language={language}
          t={t}
          href={href}
          people={await listPeople(actor, today)}
        />
      </>
    ),
  }),
);
