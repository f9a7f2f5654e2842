"use server";

import { redirect } from "next/navigation";

export type Said = { said: string };

/** Says what was sent; "lead" leads elsewhere. */
export async function say(_: Said, form: FormData): Promise<Said> {
  const sent = form.get("said");
  const said = typeof sent === "string" ? sent : "";
  if (said === "lead") redirect("/en/led");
  if (said === "fail") throw new Error("The action failed.");
  return { said };
}
