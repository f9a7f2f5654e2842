import type { FormField } from "@/components/work/form-fields";
import { languageField, localFields } from "@/components/work/local-fields";
import { termFields } from "@/components/work/term-fields";
import type { LocalText } from "@/db/columns";
import { type DecisionKind, type Language, parts, sideCodes } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import type { Translate } from "@/lib/i18n/translator";
import { limits } from "@/lib/texts/limits";

type Named = { id: string; name: LocalText | null; sideCode?: "BY" | "KZ" | null };
export type Choices = {
  bodies: readonly Named[];
  responsible: readonly Named[];
  areas: readonly { id: string; number: number; name: LocalText }[];
  plans: readonly { id: string; title: LocalText }[];
  milestones: readonly { id: string; code: string; title: LocalText }[];
  title: LocalText | null;
  completion: LocalText | null;
};

type Asked = { t: Translate; language: Language };

/** The fields of a new milestone; a draft of a plan asks for the same. */
export function milestoneFields(
  { t, language }: Asked,
  choices: Pick<Choices, "areas" | "bodies">,
): FormField[] {
  return [
    {
      kind: "text",
      name: "content.code",
      label: t("decisions.code"),
      hint: t("decisions.codeHint"),
    },
    {
      kind: "select",
      name: "content.areaId",
      label: t("decisions.area"),
      options: choices.areas.map(({ id, number, name }) => ({
        value: id,
        label: `${number}. ${readText(name, language).text}`,
      })),
    },
    localFields("content.title", t("decisions.title"), t, language),
    localFields("content.completion", t("desk.completion"), t, language),
    termFields("content.term", t, language),
    ...sideCodes.map((side): FormField => ({
      kind: "select",
      name: `content.leads.${side}`,
      label: `${t("decisions.lead")}: ${t(`words.side.${side}`)}`,
      options: [
        { value: "", label: t("work.none") },
        ...bodyOptions(
          choices.bodies.filter(({ sideCode }) => sideCode === side),
          language,
        ),
      ],
    })),
  ];
}

const bodyOptions = (bodies: readonly Named[], language: Language) =>
  bodies.map(({ id, name }) => ({ value: id, label: name ? readText(name, language).text : id }));

/** What the form of each kind of decision asks for, beside the reason. */
export function proposalFields(kind: DecisionKind, asked: Asked, choices: Choices): FormField[] {
  const { t, language } = asked;
  const ofKind = (): FormField[] => {
    switch (kind) {
      case "add":
        return milestoneFields(asked, choices);
      case "move":
        return [termFields("content.term", t, language)];
      case "amend":
        return [
          localFields("content.title", t("decisions.title"), t, language, choices.title),
          localFields("content.completion", t("desk.completion"), t, language, choices.completion),
        ];
      case "pass":
        return [
          {
            kind: "select",
            name: "content.fromBodyId",
            label: t("decisions.fromBody"),
            hint: t("decisions.fromHint"),
            options: [
              { value: "", label: t("work.none") },
              ...bodyOptions(choices.responsible, language),
            ],
          },
          {
            kind: "select",
            name: "content.toBodyId",
            label: t("decisions.toBody"),
            options: bodyOptions(choices.bodies, language),
          },
          {
            kind: "radio",
            name: "content.part",
            label: t("decisions.part"),
            value: "lead",
            options: parts.map((part) => ({ value: part, label: t(`words.part.${part}`) })),
          },
        ];
      case "carry":
        return [
          {
            kind: "select",
            name: "content.planId",
            label: t("decisions.intoPlan"),
            options: choices.plans.map(({ id, title }) => ({
              value: id,
              label: readText(title, language).text,
            })),
          },
          {
            kind: "text",
            name: "content.code",
            label: t("decisions.codeThere"),
            hint: t("decisions.codeThereHint"),
          },
        ];
      case "merge":
        return [
          {
            kind: "select",
            name: "content.intoId",
            label: t("decisions.intoMilestone"),
            options: choices.milestones.map(({ id, code, title }) => ({
              value: id,
              label: `${code} ${readText(title, language).text}`,
            })),
          },
        ];
      case "split":
        return [0, 1, 2].map((index) => ({
          kind: "group" as const,
          label: t("decisions.partN", { n: String(index + 1) }),
          fields: [
            {
              kind: "text" as const,
              name: `content.parts[${index}].code`,
              label: t("decisions.code"),
            },
            localFields(`content.parts[${index}].title`, t("decisions.title"), t, language),
          ],
        }));
      case "close":
        return [{ kind: "date", name: "content.doneOn", label: t("decisions.doneOn") }];
      case "approve":
      case "remove":
      case "reopen":
        return [];
    }
  };
  return [
    ...ofKind(),
    {
      kind: "area",
      limit: limits.reason,
      name: "reason",
      label: t("review.reason"),
      hint: t("decisions.reasonHint"),
    },
    languageField("language", t, language),
  ];
}
