import type { ReactNode } from "react";
import type { FileFormat, Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import type { Translate } from "@/lib/i18n/translator";

/** The sections of a programme, in the order of the masthead. */
export const sections = [
  "glance",
  "milestones",
  "timeline",
  "bodies",
  "indicators",
  "plants",
  "agreements",
  "meetings",
  "reports",
  "changes",
] as const;

/** What tells of the site itself; it stands at the foot. */
export const aboutSections = ["method", "about", "proof"] as const;

/** Files that an address can also be had as: the same address with the ending behind it. */
export const formats = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  atom: "application/atom+xml",
  ics: "text/calendar",
} as const satisfies Record<FileFormat, string>;

export type FrameProps = {
  language: Language;
  t: Translate;
  title: string;
  description?: string | undefined;
  /** Address behind the language, such as "/by-kz-2009-2016/milestones". */
  path: string;
  /** The search of the address, without the day. */
  query: Record<string, string>;
  /** The programme's own address; empty while none is known. */
  programme: string | null;
  today: Day;
  /** The past day that was asked for. */
  asOf: Day | null;
  isDemonstration: boolean;
  /** Where the site stands, such as "https://tracker.example"; null where a page has no address to be cited by. */
  origin: string | null;
  section?: (typeof sections)[number] | (typeof aboutSections)[number] | "search" | undefined;
  /** Kept out of search engines; a past day always is. */
  isUnlisted?: boolean | undefined;
  /** The files that this very address can be had as. */
  formats?: readonly FileFormat[] | undefined;
  children: ReactNode;
};

export const searchOf = (query: Record<string, string>) => {
  const search = new URLSearchParams(query).toString();
  return search ? `?${search}` : "";
};

/** Address of a section of the programme on the day of the page. */
export function sectionAddress(
  { language, programme, asOf }: Pick<FrameProps, "language" | "programme" | "asOf">,
  section: string,
): string {
  const home = programme ? `/${language}/${programme}` : `/${language}`;
  return (section === "glance" ? home : `${home}/${section}`) + searchOf(asOf ? { asOf } : {});
}

/** The files of the page with their addresses: what is shown is what is downloaded. */
export const filesOf = ({ language, path, query, asOf, formats: of = [] }: FrameProps) =>
  of.map((format) => ({
    format,
    type: formats[format],
    address: `/${language}${path}.${format}${searchOf(asOf ? { ...query, asOf } : query)}`,
  }));
