import { addPerson, type NewPerson } from "./add-person";

type Account = Pick<NewPerson, "address" | "name" | "role" | "language" | "body" | "side">;

/** One account a role, and both sides where a role has a side. The people are not real. */
const demonstrationAccounts: readonly Account[] = [
  {
    address: "executor.by@demo.example",
    name: "Demonstration executor, Belarus",
    role: "executor",
    language: "be",
    body: "by-industry",
  },
  {
    address: "executor.kz@demo.example",
    name: "Demonstration executor, Kazakhstan",
    role: "executor",
    language: "kk",
    body: "kz-industry-new-technologies",
  },
  {
    address: "coordinator.by@demo.example",
    name: "Demonstration coordinator, Belarus",
    role: "coordinator",
    language: "be",
    side: "BY",
  },
  {
    address: "coordinator.kz@demo.example",
    name: "Demonstration coordinator, Kazakhstan",
    role: "coordinator",
    language: "kk",
    side: "KZ",
  },
  {
    address: "secretariat@demo.example",
    name: "Demonstration secretariat",
    role: "secretariat",
    language: "ru",
  },
  {
    address: "administrator@demo.example",
    name: "Demonstration administrator",
    role: "administrator",
    language: "ru",
  },
  {
    address: "auditor@demo.example",
    name: "Demonstration auditor",
    role: "auditor",
    language: "en",
  },
];

/** An operator's command: makes the accounts of the demonstration that are not there yet, and names them all. */
export async function makeDemonstrationAccounts(password: string): Promise<readonly Account[]> {
  for (const account of demonstrationAccounts) await addPerson({ ...account, password });
  return demonstrationAccounts;
}
