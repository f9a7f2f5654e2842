import type { ServerResponse } from "node:http";
import { finishDocument } from "@/server/documents/finish-document";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { isBare } from "@/server/next/is-bare";
import type { NextAnswer } from "@/server/next/next-answer";
import { canonicalAddress } from "@/server/page-cache/canonical-address";
import type { Made, PageStore } from "@/server/page-cache/page-store";
import type { Arrival } from "./question-headers";
import type { Address } from "./read-address";
import { Busy } from "./render-gate";

/** Under what a page is kept: the host too, where pages may name the one that was asked. */
export const keyOfPage = (host: string, address: string) => `${host}\n${address}`;

/**
 * Gives an open page from the store, or has it drawn for everybody who asks for it now.
 * @param draw asks Next for an address, when its turn has come
 * @throws Busy when there is no room for one more
 */
export async function keptPage(
  pages: PageStore,
  response: ServerResponse,
  { url, path, language }: Address,
  { host }: Arrival,
  draw: (url: string) => Promise<NextAnswer>,
): Promise<Finished> {
  const address = canonicalAddress(url, path);
  const key = keyOfPage(host, address);
  const known = pages.find(key);
  if (known) return known;
  let isMine = false;
  const make = async (): Promise<Made> => {
    isMine = true;
    const answer = await draw(address);
    const { status, isForKeeping } = answer;
    if (isBare(answer)) return { finished: plainPage(status, language), isForKeeping: false };
    return { finished: finishDocument(answer), isForKeeping };
  };
  for (;;)
    try {
      return await pages.fill(key, address.includes("?"), make);
    } catch (fault) {
      // Whoever had it drawn may have left, or found no room; then it is for one of the others.
      if (isMine || !(fault instanceof Busy) || response.closed) throw fault;
    }
}
