import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { Worklist } from "@/components/work/worklist";
import { readText } from "@/lib/i18n/read-text";
import { listWorklist } from "@/lib/milestones/list-worklist";

export const dynamic = "force-dynamic";

export default staffPage(
  { params: z.object({}), search: z.unknown(), permission: "desk.open", path: () => "/desk" },
  async ({ actor, language, t, day, href }) => {
    const rows = await listWorklist(actor, day);
    const bodies = [...new Map(rows.map((row) => [row.bodyId, row.bodyName])).values()]
      .flatMap((name) => (name ? readText(name, language).text : []))
      .join("; ");
    const due = rows.filter(({ group }) => group === "due").length;
    return {
      title: t("desk.title"),
      content: (
        <>
          <div className="stack">
            <h1>{t("desk.title")}</h1>
            <p className="lead">{t("desk.lead", { body: bodies, due })}</p>
          </div>
          <Worklist language={language} t={t} href={href} day={day} rows={rows} />
        </>
      ),
    };
  },
);
