import { sql } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Precision } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";

type Agreement = { slug: string; title: LocalText; signedOn: Day; precision: Precision };
type Enterprise = { slug: string; name: LocalText; place: LocalText | null };
type Indicator = { slug: string; name: LocalText };

/**
 * Columns with the agreements, plants and indicators of a milestone that were known on a day; within the
 * milestone's own query, because three more would cost more than they bring.
 */
export const relatedTo = (day: Day) => ({
  agreements: sql<Agreement[]>`(select coalesce(json_agg(json_build_object('slug', a.slug,
      'title', a.title, 'signedOn', a.signed_on, 'precision', a.precision) order by a.signed_on), '[]')
    from ${s.milestoneAgreements} x join ${s.agreements} a on a.id = x.agreement_id
    where x.milestone_id = ${qualified(s.milestones.id)} and a.signed_on <= ${day})`,
  // A plant is known from its first stage on; one without a dated stage, all along.
  enterprises: sql<Enterprise[]>`(select coalesce(json_agg(json_build_object('slug', e.slug,
      'name', e.name, 'place', e.place) order by e.slug), '[]')
    from ${s.milestoneEnterprises} x join ${s.enterprises} e on e.id = x.enterprise_id
    where x.milestone_id = ${qualified(s.milestones.id)}
      and coalesce((select min(g.reached_on) from ${s.enterpriseStages} g
        where g.enterprise_id = e.id), ${day}) <= ${day})`,
  indicators: sql<Indicator[]>`(select coalesce(json_agg(json_build_object('slug', i.slug,
      'name', i.name) order by i.slug), '[]')
    from ${s.milestoneIndicators} x join ${s.indicators} i on i.id = x.indicator_id
    where x.milestone_id = ${qualified(s.milestones.id)})`,
});
