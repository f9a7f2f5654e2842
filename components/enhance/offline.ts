/**
 * A document needs no network to be read. Without one the page says so, and a link stays where it is
 * instead of leading to the browser's own fault. No service worker: pages under one are not fetched ahead.
 */
export function tellOffline(): void {
  const message = document.querySelector<HTMLElement>("[data-offline]");
  if (!message) return;

  const tell = () => {
    message.hidden = navigator.onLine;
  };
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const stays = link?.getAttribute("href")?.startsWith("#") ?? true;
    if (navigator.onLine || stays) return;
    event.preventDefault();
    message.focus();
  });
}
