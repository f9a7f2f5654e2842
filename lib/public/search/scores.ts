/** How good a find is, by where it was made; among equals the newer one comes first. */
export const scores = {
  code: 100,
  /** In the title or the name. */
  title: 70,
  /** On top of `title`, where the dictionaries find it there as well: written so, not only spelled alike. */
  asWritten: 10,
  /** In the other words of the thing itself, or the name of a body that answers for it. */
  own: 50,
  /** In what was said of it. */
  said: 30,
} as const;
