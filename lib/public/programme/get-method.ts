import { roles, type Role } from "@/db/vocabulary";
import { hasEver, type Permission } from "@/lib/access/permissions";
import { decisionLife } from "@/lib/decisions/lifecycle";
import { movedOftenTimes, nearlyDonePercent } from "@/lib/standing/confidence";
import { headlines } from "@/lib/standing/standing";
import { dueSoonDays } from "@/lib/standing/standing-on";
import { updateLife } from "@/lib/updates/lifecycle";

const steps = <Step extends string, State extends string>(
  life: Record<Step, Partial<Record<State, State>>>,
) =>
  (Object.entries(life) as [Step, Partial<Record<State, State>>][]).flatMap(([step, moves]) =>
    (Object.entries(moves) as [State, State][]).map(([from, to]) => ({ step, from, to })),
  );

/** Which roles a permission of the statute mentions at all. */
const rolesOf = (permission: Permission): Role[] =>
  roles.filter((role) => hasEver(role, permission));

/** How progress is computed: the very constants and tables that the code computes with. */
export const getMethod = () => ({
  headlines,
  dueSoonDays,
  movedOftenTimes,
  nearlyDonePercent,
  updateSteps: steps(updateLife).map((row) => ({ ...row, roles: rolesOf(`update.${row.step}`) })),
  decisionSteps: steps(decisionLife).map((row) => ({
    ...row,
    roles: rolesOf(`decision.${row.step}`),
  })),
});
