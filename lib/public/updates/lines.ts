import { wordLines } from "@/lib/updates/word-lines";

/** What the world reads of an update, line by line. */
export const publicLines = wordLines.filter(({ isPublic }) => isPublic);
