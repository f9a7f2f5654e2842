import { fileFormats, type Language, languages } from "@/db/vocabulary";
import { decodePath } from "./decode-path";

/** Sections that belong to the signed-in; everything else under a language is open to all. */
const staffSections = ["sign-in", "desk", "review", "admin"];

/**
 * `open`: public documents and files; no cookie in, none out. `staff`: a React application behind a sign-in.
 * `api`: for programs. `framework`: built files.
 */
type AddressKind = "open" | "staff" | "api" | "framework";

/**
 * One address of the site. `path` is decoded, `url` is as asked. `file` is set where a file is wanted that is made
 * when it is asked for, mostly the page before the ending: what Next is asked for then.
 */
export type Address = {
  url: string;
  path: string;
  kind: AddressKind;
  language: Language;
  file: string | null;
  /** Open to everybody, and takes the form of everybody: no account, no cookie. */
  takesOpenForm: boolean;
};

const longestAddress = 4096;

const fileForm = new RegExp(
  `^/(${languages.join("|")})((?:/[^?]+)?)\\.(${fileFormats.join("|")})(?=\\?|$)`,
);
// The bytes of a frozen report have an address of their own (app/[locale]/(public)/[programme]/reports).
const frozen = /\/report\.json(?:\?|$)/;
const changesForm = new RegExp(
  `^/(?:${languages.join("|")})/[^/?]+/meetings/[^/?]+/changes\\.docx(?=\\?|$)`,
);

// A code has points too, so Next could not tell "milestones/2012-2013/5.1" from a file by its routes.
function fileAddress(url: string): string | null {
  if (changesForm.test(url)) return url;
  return fileForm.test(url) && !frozen.test(url) ? url.replace(fileForm, "/$1/files/$3$2") : null;
}

function kindOf(section: string, subsection: string): AddressKind {
  if (section === "_next") return "framework";
  if (section === "api") return "api";
  const isLanguage = (languages as readonly string[]).includes(section);
  return isLanguage && staffSections.includes(subsection) ? "staff" : "open";
}

/**
 * Reads what a visitor asks for.
 * @param url the request line's target: path and search
 * @returns the address, or the status that refuses it: 414 too long, 400 malformed
 */
export function readAddress(url: string): Address | 400 | 414 {
  if (url.length > longestAddress) return 414;
  // A target such as //elsewhere or http://elsewhere would lead readers of it to another host.
  if (!url.startsWith("/") || url.startsWith("//")) return 400;
  const path = decodePath(url.split("?", 1)[0] ?? "");
  if (path === null) return 400;
  const [, section = "", subsection = ""] = path.split("/");
  // A file of the first page has its ending at the language itself.
  const [beforeEnding] = section.split(".");
  const language = languages.find((one) => one === beforeEnding) ?? "en";
  return {
    url,
    path,
    kind: kindOf(section, subsection),
    language,
    file: fileAddress(url),
    takesOpenForm: languages.some((one) => path === `/${one}/mistakes`),
  };
}
