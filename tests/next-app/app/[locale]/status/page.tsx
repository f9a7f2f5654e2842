import { setTimeout as pause } from "node:timers/promises";
import { answerWith } from "@/lib/forms/aside";

export default async function StatusPage({
  searchParams,
}: {
  searchParams: Promise<{ wanted?: string }>;
}) {
  const wanted = Number((await searchParams).wanted ?? 200);
  // Others are answered meanwhile.
  await pause(20);
  answerWith(wanted);
  return <p>wanted {wanted}</p>;
}
