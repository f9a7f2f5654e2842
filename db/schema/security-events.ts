import { cidr, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant, oneOf } from "../columns";
import { securityEventKinds } from "../vocabulary";

/** Sign-ins and refusals. Rows are only added; no foreign key, so a refusal is kept whatever it was about. */
export const securityEvents = pgTable(
  "security_events",
  {
    id: id(),
    at: instant("at").notNull().defaultNow(),
    kind: text("kind", { enum: securityEventKinds }).notNull(),
    personId: uuid("person_id"),
    /** Where the request came from: an IPv4 address, or the /64 of an IPv6 one. */
    network: cidr("network"),
    /** Names the request in the log and in the answer's X-Request-Id; neither is known outside of a request. */
    requestId: text("request_id"),
    detail: jsonb("detail").$type<Record<string, string>>().notNull(),
  },
  (t) => [
    index("security_events_by_time").on(t.at),
    oneOf("security_events_kind_known", t.kind, securityEventKinds),
  ],
);
