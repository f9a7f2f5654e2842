const stepOf: Record<string, string> = {
  "+": "in",
  "=": "in",
  "-": "out",
  ArrowLeft: "before",
  ArrowRight: "after",
  "0": "whole",
};

/** While the timeline has the focus, keys follow the links of its zoom. */
export function followTimelineKeys(): void {
  const chart = document.getElementById("chart");
  chart?.addEventListener("keydown", (event) => {
    const step = stepOf[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const link = chart.querySelector<HTMLAnchorElement>(`a[data-zoom=${step}]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
}
