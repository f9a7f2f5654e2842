import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices.
 * @param isContrastKnown where the same colours were examined in another language; it is what takes long
 */
export async function expectAccessible(page: Page, isContrastKnown = false): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    isContrastKnown ? axe.disableRules("color-contrast") : axe
  ).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}
