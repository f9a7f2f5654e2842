import { z } from "zod";
import { staffPage } from "@/app/[locale]/(staff)/staff-page";
import { SecurityFilter } from "@/components/work/security-filter";
import { SecurityTable } from "@/components/work/security-table";
import { listSecurityEvents } from "@/lib/access/list-security-events";
import { SecurityFilters } from "@/lib/access/security-filters";

export const dynamic = "force-dynamic";

const typed = z.string().optional().catch(undefined);
const Search = z.object({
  kind: typed,
  person: typed,
  network: typed,
  from: typed,
  to: typed,
  requestId: typed,
  before: z.uuid().optional().catch(undefined),
});

const address = "/admin/security";

/** What is asked, as typed, less what was left empty. */
function askedOf({ before: _, ...given }: z.output<typeof Search>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}

function securityAddress(asked: Record<string, string>): string {
  const search = new URLSearchParams(asked);
  return search.size > 0 ? `${address}?${search}` : address;
}

/** Sign-ins and refusals. They bear the clock's time, so a day of the programme that is looked at has no part in it. */
export default staffPage(
  {
    params: z.object({}),
    search: Search,
    permission: "security.read",
    path: (_, search) => securityAddress(askedOf(search)),
  },
  async ({ actor, language, t, search, href }) => {
    const asked = askedOf(search);
    const filters = SecurityFilters.safeParse(asked);
    const { events, nextBefore } = filters.success
      ? await listSecurityEvents(actor, { ...filters.data, before: search.before })
      : { events: [], nextBefore: null };
    const texts = { language, t, href };
    return {
      title: t("security.title"),
      content: (
        <>
          <div className="stack">
            <h1>{t("security.title")}</h1>
            <p className="lead">{t("security.lead")}</p>
          </div>
          <SecurityFilter
            {...texts}
            path={address}
            asked={asked}
            faults={Object.fromEntries(
              (filters.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
            )}
          />
          {events.length > 0 ? (
            <SecurityTable
              {...texts}
              events={events}
              narrowed={(by) => securityAddress({ ...asked, ...by })}
            />
          ) : filters.success ? (
            <p>{t("security.none")}</p>
          ) : null}
          {nextBefore ? (
            <p>
              <a href={href(securityAddress({ ...asked, before: nextBefore }))}>
                {t("security.older")}
              </a>
            </p>
          ) : null}
        </>
      ),
    };
  },
);
