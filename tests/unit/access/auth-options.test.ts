import { expect, test, vi } from "vitest";
import { authOptions } from "@/lib/access/auth-options";
import { causesOf } from "@/lib/faults/causes-of";
import { type Aside, withAside } from "@/lib/forms/aside";

test("what next-auth calls an error is the fault of the request, and no line of its own", () => {
  const { error } = authOptions(async () => null).logger!;
  const written = vi.spyOn(console, "error");
  for (const told of [new Error("No key."), { error: new Error("No key."), providerId: "any" }]) {
    const aside: Aside = {};
    withAside(aside, () => error!("NO_SECRET", told));
    expect(causesOf(aside.fault)).toMatchObject([{ code: "NO_SECRET" }, { message: "No key." }]);
  }
  expect(written).not.toHaveBeenCalled();
});
