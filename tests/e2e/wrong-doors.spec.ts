import { expect } from "@playwright/test";
import { ask, traces } from "@/tests/setup/e2e-database";
import { test } from "@/tests/setup/e2e-test";
import { pageAs, type Who } from "@/tests/setup/sign-in-as";

const desk = "/en/desk/by-kz-2009-2016/2012-2013/2.9";
const unknownUpdate = "/en/review/00000000-0000-4000-8000-00000000abcd";
const people: Who[] = [
  "executor.by",
  "executor.kz",
  "coordinator.by",
  "coordinator.kz",
  "secretariat",
  "administrator",
  "auditor",
];

/** Every signed-in address with the status that each person gets; a stranger always goes to the sign-in. */
const doors: [address: string, statuses: Record<Who, number>][] = [
  ["/en/desk", only(["executor.by", "executor.kz"])],
  [desk, only(["executor.by", "executor.kz"])],
  ["/en/desk/by-kz-2009-2016/2012-2013/99.9", nobody(["executor.by", "executor.kz"])],
  ["/en/review", only(["coordinator.by", "coordinator.kz", "secretariat", "auditor"])],
  [unknownUpdate, nobody(["coordinator.by", "coordinator.kz", "secretariat", "auditor"])],
  ["/en/review/not-an-id", nobody(["coordinator.by", "coordinator.kz", "secretariat", "auditor"])],
  ["/en/admin", only(["administrator", "auditor"])],
  ["/en/admin/history", only(people)],
  ["/en/admin/security", only(["administrator", "auditor"])],
];

function only(allowed: Who[]): Record<Who, number> {
  return Object.fromEntries(
    people.map((who) => [who, allowed.includes(who) ? 200 : 403]),
  ) as Record<Who, number>;
}
/** Those who may open such a page find that there is none; the others may not open it. */
function nobody(openers: Who[]): Record<Who, number> {
  return Object.fromEntries(
    people.map((who) => [who, openers.includes(who) ? 404 : 403]),
  ) as Record<Who, number>;
}

for (const [address, statuses] of doors) {
  test(`${address} as a stranger leads to the sign-in`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers()["location"]).toContain("/en/sign-in?to=");
  });

  test(`${address} as each person`, async ({ browser }) => {
    for (const who of people) {
      const page = await pageAs(browser, who);
      const before = await traces();
      const answer = await page.request.get(address);
      const after = await traces();
      expect(answer.status(), who).toBe(statuses[who]);
      const isRefused = statuses[who] >= 400;
      expect(after, who).toEqual({ ...before, refusals: before.refusals + (isRefused ? 1 : 0) });
      if (isRefused)
        expect(await answer.text()).toContain(
          statuses[who] === 403
            ? "<h1>This page is not for your role</h1>"
            : "<h1>There is no such page</h1>",
        );
      await page.context().close();
    }
  });
}

test("another body's milestone, another side's draft and an unknown one are the same 404", async ({
  browser,
}) => {
  const page = await pageAs(browser, "executor.by");
  const foreign = await page.goto("/en/desk/by-kz-2009-2016/2012-2013/3.1");
  const foreignText = await page.getByRole("main").innerText();
  expect(foreign?.status()).toBe(404);
  const unknown = await page.goto("/en/desk/by-kz-2009-2016/2012-2013/98.7");
  expect(unknown?.status()).toBe(404);
  expect(await page.getByRole("main").innerText()).toBe(foreignText);

  const [draft] = await ask(
    (sql) => sql<{ id: string }[]>`
      select u.id from updates u where state = 'draft' and side_code = 'BY' limit 1`,
  );
  if (draft)
    for (const who of ["coordinator.kz", "coordinator.by", "secretariat"] as const) {
      const reviewer = await pageAs(browser, who);
      expect((await reviewer.goto(`/en/review/${draft.id}`))?.status(), who).toBe(404);
    }
});

test("a form from a foreign page, or without an origin, is refused and changes nothing", async ({
  browser,
  baseURL,
}) => {
  const page = await pageAs(browser, "executor.by");
  await page.goto(desk);
  const fields = await page
    .locator("form#update input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
    );
  const form = {
    ...(Object.fromEntries(fields) as Record<string, string>),
    step: "save",
    language: "en",
    publicText: "From elsewhere.",
  };
  for (const headers of [
    {},
    { origin: "https://evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: baseURL ?? "", "sec-fetch-site": "cross-site" },
  ]) {
    const before = await traces();
    const answer = await page.request.post(desk, { multipart: form, headers });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
    expect(await traces()).toEqual({ ...before, refusals: before.refusals + 1 });
  }
});
