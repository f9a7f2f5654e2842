const isSecure = () => process.env.PUBLIC_URL?.startsWith("https:") ?? false;

/** The one cookie of the site. Over https no other host, and no page on http, can set it. */
export const sessionCookieName = () => (isSecure() ? "__Host-tracker" : "tracker");

export const sessionCookie = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  secure: isSecure(),
});
