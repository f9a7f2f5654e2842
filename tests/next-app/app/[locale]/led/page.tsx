import { connection } from "next/server";

export default async function LedPage() {
  await connection();
  return <p>led here</p>;
}
