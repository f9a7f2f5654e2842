/**
 * The header by which the server knows a document of ours from a page of the framework's own. The server takes
 * it off every answer, so nobody outside ever sees it or can send it.
 */
export const documentMark = "x-own-document";

/** Whether the document is the same for everybody who asks, until the edition is raised or a day ends. */
export type DocumentMark = "kept" | "drawn";
