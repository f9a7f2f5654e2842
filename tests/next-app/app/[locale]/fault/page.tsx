import { connection } from "next/server";

export default async function FaultPage() {
  await connection();
  throw new Error("The page failed.", { cause: new Error("for this reason") });
}
