import { connection } from "next/server";
import { SaidForm } from "./said-form";

export default async function FormsPage() {
  await connection();
  return <SaidForm />;
}
