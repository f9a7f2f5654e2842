import { fieldsWhere, updateFields } from "./fields";
import type { UpdateWords } from "./words";

/** Who reads words that are not of their own side: the world, or the reviewers of both sides. */
type OtherReaders = "public" | "reviewers";

const hidden = {
  public: [...fieldsWhere({ readers: "reviewers" }), ...fieldsWhere({ readers: "side" })],
  reviewers: fieldsWhere({ readers: "side" }),
} as const;
const releasedTo = { public: ["public"], reviewers: ["public", "both"] } as const;

/** The words with what these readers may not read left blank, and without the documents that are not released to them. */
export const wordsFor = (readers: OtherReaders, words: UpdateWords): UpdateWords => ({
  ...words,
  ...(Object.fromEntries(
    hidden[readers].map((name) => [name, updateFields[name].kind === "text" ? "" : undefined]),
  ) as Partial<UpdateWords>),
  evidence: words.evidence.filter(({ release }) =>
    releasedTo[readers].some((released) => released === release),
  ),
});
