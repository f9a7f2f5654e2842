import { Refusal } from "@/lib/errors";
import type { Missing } from "./what-is-missing";

/** The words are not complete; `fields` says where and why. */
export class InvalidWords extends Refusal {
  constructor(readonly fields: Missing) {
    super("invalid", "incomplete");
  }
}
