/** The same keys with any text: a translation that lacks a key, or has one too many, breaks the build. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]>;
};
