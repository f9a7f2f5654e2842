// Select a mistake, press Ctrl+Enter: the form that stands in the foot of every page, with the words and
// their place filled in. Without this file the link in the foot leads to the same form.

type Place = Record<"quote" | "heading" | "before" | "after", string>;

const part = (name: string) => document.querySelector<HTMLElement>(`[data-mistake=${name}]`)!;
const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** The text around a node that reads as one: a paragraph, a cell, a row of a list. */
const blockOf = (node: Node) => {
  const element = node instanceof Element ? node : node.parentElement!;
  return element.closest("p,li,td,th,dt,dd,h1,h2,h3,h4,caption,figcaption,summary") ?? element;
};

/** The selected words with what stands around them; null when nothing on the page is selected. */
function selected(): Place | null {
  const selection = getSelection();
  const quote = squeeze(String(selection ?? "")).slice(0, 500);
  if (!selection || !quote) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const before = new Range();
  before.selectNodeContents(blockOf(startContainer));
  before.setEnd(startContainer, startOffset);
  const after = new Range();
  after.selectNodeContents(blockOf(endContainer));
  after.setStart(endContainer, endOffset);
  const above = Array.from(document.querySelectorAll("main :is(h1, h2, h3, h4)")).filter(
    (heading) =>
      heading.compareDocumentPosition(startContainer) &
      (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
  );
  return {
    quote,
    heading: squeeze(above.pop()?.textContent ?? "").slice(0, 150),
    before: squeeze(String(before)).slice(-40),
    after: squeeze(String(after)).slice(0, 40),
  };
}

/** What the page says that came instead of the outcome. */
const problemIn = (html: string) =>
  Array.from(
    new DOMParser()
      .parseFromString(html, "text/html")
      .querySelectorAll(".error-summary :is(p, li), main > h1"),
    (told) => told.textContent,
  ).join(". ");

/** Makes the dialog, its keys and its buttons work. Pages without the form are left alone. */
export function reportMistakes(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-mistake=dialog]");
  if (!dialog) return;
  const form = dialog.querySelector("form")!;
  const [link, button, told, thanks] = [part("link"), part("button"), part("told"), part("thanks")];
  const field = (name: string) => form.elements.namedItem(name) as HTMLTextAreaElement;
  let held: Place | null = null;
  let marked: Range | null = null;

  const open = (place: Place | null) => {
    const selection = getSelection();
    marked = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
    if (!thanks.hidden) form.reset();
    thanks.hidden = true;
    form.hidden = false;
    told.hidden = true;
    for (const [name, text] of Object.entries(place ?? {})) field(name).value = text;
    dialog.showModal();
    field(place ? "comment" : "quote").focus();
  };
  dialog.addEventListener("close", () => {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (marked) selection?.addRange(marked);
  });
  part("close").addEventListener("click", () => dialog.close());

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (dialog.open) return form.hidden ? undefined : form.requestSubmit();
    const place = selected();
    if (!place) return;
    event.preventDefault();
    open(place);
  });
  for (const opener of [link, button]) {
    // A tap lets go of the selection before it becomes a click.
    opener.addEventListener("pointerdown", () => (held = selected()));
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(selected() ?? held);
      held = null;
    });
  }
  document.addEventListener("selectionchange", () =>
    setTimeout(() => (button.hidden = dialog.open || !squeeze(String(getSelection()))), 300),
  );

  const tell = (text: string) => {
    told.textContent = text;
    told.hidden = false;
  };
  let isSending = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    void send()
      .catch(() => tell(told.dataset["offline"] ?? ""))
      .finally(() => (isSending = false));
  });
  async function send(): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string") body.append(name, value);
    const answer = await fetch(form.action, { method: "POST", body, credentials: "omit" });
    if (!answer.redirected) return tell(problemIn(await answer.text()));
    const reference = part("reference");
    reference.setAttribute("href", answer.url);
    reference.textContent = answer.url.split("/").pop() ?? "";
    form.hidden = true;
    told.hidden = true;
    thanks.hidden = false;
    reference.focus();
  }
}
