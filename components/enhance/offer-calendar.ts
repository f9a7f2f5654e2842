/**
 * A field for a day has parts and words of its own, which takes browsers longer than a tenth of the page: it becomes
 * one when its form is opened.
 */
export function offerCalendar(): void {
  const day = document.querySelector<HTMLInputElement>("details #as-of");
  day?.closest("details")!.addEventListener("toggle", () => (day.type = "date"));
}
