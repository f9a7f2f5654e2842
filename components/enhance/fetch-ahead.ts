const rules = JSON.stringify({
  prefetch: [
    {
      where: { selector_matches: "a[href^='/']:not([rel~=alternate], [href*='/sign-in'])" },
      eagerness: "moderate",
    },
  ],
});

/**
 * A page that a reader is about to open is fetched already; files and the staff side are not. Browsers go through all
 * links for it, so they are told once the page stands.
 */
export function fetchAhead(): void {
  if (!HTMLScriptElement.supports?.("speculationrules")) return;
  requestIdleCallback(() => {
    const script = document.createElement("script");
    script.type = "speculationrules";
    script.textContent = rules;
    document.body.append(script);
  });
}
