import { sql } from "drizzle-orm";
import type { LocalText } from "@/db/columns";
import { qualified } from "@/db/qualified";
import * as s from "@/db/schema";
import type { Precision } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { isKnownAgreement } from "@/lib/public/agreements/known-on";
import { isKnownIndicator } from "@/lib/public/indicators/known-on";
import { isKnownEnterprise } from "@/lib/public/plants/known-on";

type Agreement = { slug: string; title: LocalText; signedOn: Day | null; precision: Precision };
type Enterprise = { slug: string; name: LocalText; place: LocalText | null };
type Indicator = { slug: string; name: LocalText };

const { agreements, enterprises, indicators } = s;

/**
 * Columns with the agreements, plants and indicators of a milestone that were known on a day; within the
 * milestone's own query, because three more would cost more than they bring.
 */
export const relatedTo = (programme: string, day: Day) => ({
  agreements: sql<
    Agreement[]
  >`(select coalesce(json_agg(json_build_object('slug', ${agreements.slug},
      'title', ${agreements.title}, 'signedOn', ${agreements.signedOn}, 'precision', ${agreements.precision})
      order by ${agreements.signedOn}), '[]')
    from ${s.milestoneAgreements} x join ${agreements} on ${agreements.id} = x.agreement_id
    where x.milestone_id = ${qualified(s.milestones.id)} and ${isKnownAgreement(programme, day)})`,
  enterprises: sql<
    Enterprise[]
  >`(select coalesce(json_agg(json_build_object('slug', ${enterprises.slug},
      'name', ${enterprises.name}, 'place', ${enterprises.place}) order by ${enterprises.slug}), '[]')
    from ${s.milestoneEnterprises} x join ${enterprises} on ${enterprises.id} = x.enterprise_id
    where x.milestone_id = ${qualified(s.milestones.id)} and ${isKnownEnterprise(programme, day)})`,
  indicators: sql<
    Indicator[]
  >`(select coalesce(json_agg(json_build_object('slug', ${indicators.slug},
      'name', ${indicators.name}) order by ${indicators.slug}), '[]')
    from ${s.milestoneIndicators} x join ${indicators} on ${indicators.id} = x.indicator_id
    where x.milestone_id = ${qualified(s.milestones.id)} and ${isKnownIndicator(programme, day)})`,
});
