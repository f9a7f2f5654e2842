/** Where the site stands as people type it, such as "https://tracker.example"; null where no setting says so. */
export const siteOrigin = (): string | null =>
  process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).origin : null;
