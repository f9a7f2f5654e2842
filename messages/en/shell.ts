/** What stands around every page. */
export const shell = {
  title: "Co-operation tracker",
  skip: "Skip to the content",
  languages: "Language of the page",
} as const;
