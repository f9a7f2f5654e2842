import type { Table } from "@/lib/export/table";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { answers } from "@/lib/standing/reporting-of";
import { listPublicBodies } from "./list-public-bodies";

/** The bodies in the order of their page: what each answers for, and for every round how it reported. */
export async function bodiesTable({ programme, day, language, t }: TableAsked): Promise<Table> {
  const { rounds, rows, others } = await listPublicBodies(programme, day, language);
  const ordered = [rows, others].flatMap((part) =>
    sidesInOrder(language).flatMap((side) => part.filter(({ sideCode }) => sideCode === side)),
  );
  const number = "number" as const;
  return {
    name: "bodies",
    columns: [
      { key: "body", label: t("scopes.column.address") },
      { key: "name", label: t("scopes.bodies.body") },
      { key: "side", label: t("scopes.body.side") },
      { key: "kind", label: t("scopes.body.kind") },
      { key: "exists_from", label: t("scopes.column.existsFrom"), kind: "day" },
      { key: "ended_on", label: t("scopes.column.endedOn"), kind: "day" },
      { key: "leads", label: t("scopes.bodies.leads"), kind: number },
      { key: "shares", label: t("scopes.bodies.shares"), kind: number },
      { key: "reporting", label: t("scopes.bodies.standing") },
      ...rounds.flatMap(({ plan, number: nth, name }) =>
        (["owed", ...answers] as const).map((part) => ({
          key: `${plan}_${nth}_${part}`,
          label: `${readText(name, language).text}: ${t(part === "owed" ? "scopes.round.owed" : `scopes.answer.${part}`)}`,
          kind: number,
        })),
      ),
      { key: "provenance", label: t("milestone.provenance") },
      { key: "source", label: t("milestone.source") },
      { key: "source_address", label: t("scopes.column.sourceAddress") },
    ],
    rows: ordered.map((body) => [
      body.slug,
      body.name ? readText(body.name, language).text : null,
      body.sideCode,
      t(`scopes.bodyKind.${body.kind}`),
      body.validFrom,
      body.validTo,
      body.leads,
      body.shares,
      t(`scopes.reporting.${body.reporting}`),
      ...body.rounds.flatMap((tally) => [tally.owed, ...answers.map((answer) => tally[answer])]),
      t(`words.provenance.${body.provenance}`),
      body.source?.title ?? null,
      body.source?.address ?? null,
    ]),
  };
}
