import { noteFault } from "@/lib/forms/aside";

/** Next tells every fault of a page, a form or a route here; the server writes its line (server/http/answer-request.ts). */
export function onRequestError(fault: unknown): void {
  noteFault(fault);
}
