import { languages } from "@/db/vocabulary";
import { type Messages, messagesOf } from "@/lib/i18n/messages-of";
import { cleanQuestion, readQuestion } from "./read-question";

/** The pages about the site itself: their texts stand in its messages, not in the database. */
const pageNames = ["method", "about", "accessibility", "proof"] as const;
export type PageName = (typeof pageNames)[number];

type Texts = string | { readonly [key: string]: Texts };

const textsInOne = (texts: Texts): string =>
  typeof texts === "string" ? texts.toLowerCase() : Object.values(texts).map(textsInOne).join("\n");

const inOneLanguage = ({ method, about }: Messages): Record<PageName, string> => {
  const { accessibility, proof, ...data } = about;
  return {
    method: textsInOne(method),
    about: textsInOne(data),
    accessibility: textsInOne(accessibility),
    proof: textsInOne(proof),
  };
};

let read: Promise<Record<PageName, string>[]> | undefined;
const inEachLanguage = () =>
  (read ??= Promise.all(languages.map(async (one) => inOneLanguage(await messagesOf(one)))));

/** What the forms of a word begin with, roughly. */
const beginningOf = (word: string) => (word.length > 5 ? word.slice(0, -2) : word).toLowerCase();

/** The pages about the site that have all words of a question, whichever of its languages they are in. */
export async function pagesThatSay(asked: string): Promise<PageName[]> {
  const { terms } = readQuestion(cleanQuestion(asked));
  if (terms.length === 0) return [];
  const all = await inEachLanguage();
  const answers = (text: string) =>
    terms.every(({ words, isExcluded }) =>
      isExcluded
        ? !words.every((word) => text.includes(beginningOf(word)))
        : words.every((word) => text.includes(beginningOf(word))),
    );
  return pageNames.filter((page) => all.some((texts) => answers(texts[page])));
}
