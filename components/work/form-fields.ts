import type { Option } from "@/components/ui/select-field";

type Named = { name: string; label: string; hint?: string; value?: string | number | undefined };

/** What a form asks for, as data: a page of the server describes it, the one form component draws it. */
export type FormField =
  | (Named & { kind: "text" | "date" | "number" | "url" })
  | (Named & { kind: "area"; limit: number; rows?: number })
  | (Named & { kind: "select" | "radio"; options: readonly Option[] })
  | { kind: "group"; label: string; hint?: string; fields: readonly FormField[] };

export type FormButton = { label: string; name?: string; value?: string; isQuiet?: boolean };

/** The label of every field by its name. */
export function labelsOf(fields: readonly FormField[]): Record<string, string> {
  return Object.assign(
    {},
    ...fields.map((field) =>
      field.kind === "group"
        ? Object.fromEntries(
            Object.entries(labelsOf(field.fields)).map(([name, label]) => [
              name,
              `${field.label}: ${label}`,
            ]),
          )
        : { [field.name]: field.label },
    ),
  ) as Record<string, string>;
}
