// The one small script of public pages; everything works without it.
import { fetchAhead } from "./fetch-ahead";
import { offerCalendar } from "./offer-calendar";
import { tellOffline } from "./offline";
import { reportMistakes } from "./report-mistake";
import { followTimelineKeys } from "./timeline-keys";

tellOffline();
reportMistakes();
followTimelineKeys();
offerCalendar();
fetchAhead();

/** A choice shows at once what it leads to. */
for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-submits]"))
  select.addEventListener("change", () => select.form?.requestSubmit());

/** Fields that say nothing stay out of the address. */
for (const form of document.forms)
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of Array.from(formData)) if (value === "") formData.delete(name);
  });

/** "/" leads to the search. */
document.addEventListener("keydown", (event) => {
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  const search = document.querySelector<HTMLInputElement>("input[type=search]");
  if (event.key !== "/" || isTyping || !search) return;
  event.preventDefault();
  search.focus();
});
