import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { contentPlace } from "@/lib/forms/answer-status";
import { UnfinishedDocument } from "./clean-document";

const place = `<div id="${contentPlace}"></div>`;

/**
 * Draws what a page left to the server, in the place it kept free; a page without such a place stays as it is.
 * @param page HTML as Next wrote it
 * @throws UnfinishedDocument when the place would stay empty
 */
export function drawContent(page: string, content: ReactNode): string {
  const start = page.indexOf(place);
  if (start < 0) return page;
  if (content === undefined)
    throw new UnfinishedDocument("A public page left a place for content and gave none.");
  return page.slice(0, start) + renderToStaticMarkup(content) + page.slice(start + place.length);
}
