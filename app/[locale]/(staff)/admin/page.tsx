import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { PeopleTable } from "@/components/work/people-table";
import { roles } from "@/db/vocabulary";
import { listPeople } from "@/lib/people/list-people";

export const dynamic = "force-dynamic";

export default staffPage(
  { params: z.object({}), search: z.unknown(), permission: "admin.open", path: () => "/admin" },
  async ({ actor, language, t, day, href }) => {
    const people = await listPeople(actor, day);
    const counts = roles.map(
      (role) =>
        `${t(`words.role.${role}`)}: ${String(people.filter((one) => one.role === role).length)}`,
    );
    const count = new Set(people.map(({ address }) => address)).size;
    return {
      title: t("admin.title"),
      content: (
        <>
          <div className="stack">
            <h1>{t("admin.title")}</h1>
            <p className="lead">{t("admin.count", { count })}</p>
            <p>{counts.join("; ")}</p>
            <p className="small quiet">{t("admin.lead")}</p>
          </div>
          <PeopleTable language={language} t={t} href={href} people={people} />
        </>
      ),
    };
  },
);
