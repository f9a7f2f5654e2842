import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Role, SideCode } from "@/db/vocabulary";
import type { WorkTexts } from "./work-texts";

export function PeopleTable({
  language,
  t,
  people,
}: WorkTexts & {
  people: readonly {
    name: string;
    address: string;
    role: Role;
    sideCode: SideCode | null;
    bodyName: Text | null;
  }[];
}) {
  return (
    <div className="table-scroll">
      <table className="table table--work table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("admin.name")}</th>
            <th scope="col">{t("admin.address")}</th>
            <th scope="col">{t("admin.role")}</th>
            <th scope="col">{t("admin.for")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={`${person.address} ${person.role}`}>
              <th scope="row">{person.name}</th>
              <td>{person.address}</td>
              <td>{t(`words.role.${person.role}`)}</td>
              <td>
                {person.bodyName ? <LocalText text={person.bodyName} language={language} /> : null}
                {person.sideCode ? t(`words.side.${person.sideCode}`) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
