// Kazakh and Belarusian have no dictionaries of stems in Postgres, and no stem crosses from one alphabet to the other.
// So words are compared in one Latin spelling (`search_fold` in the migration) by what they begin with.

/** The endings of nouns and adjectives in the Latin spelling, where n, s, l and i never stand twice. */
const endings = [
  // Kazakh: number, case, belonging
  "lar ler dar der tar ter nin din tin ga ge ka ke da de ta te dan den tan ten nan nen ni di ti na ne nda nde",
  "men ben pen lik dik tik lig dig tig",
  // Russian and Belarusian
  "ski skaia skoe skoi skai skogo skaga skomu skamu skom skuiu skie skia skih skim skimi",
  "ogo aga ego omu amu emu imi ami iami ov ev av om em am iam ah iah ih im oi ai ei aia oe ie ia iu uiu ova ava",
  // English
  "s es ing ed",
]
  .join(" ")
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** What a short word of Cyrillic is looked for with: few, since every one is looked up. */
const shortEndings = "i a e u dar der lar ler din nin ga da dan ov am ah".split(" ");

/** Endings that no root is likely to have, so that a short word is left in peace otherwise. */
const plainEndings = new Set("lar ler dar der ov ev av om am ah ami".split(" "));

type Form = { token: string; isBeginning: boolean };

/** Shorter beginnings fit too many words. */
const leastLength = 5;
const vowels = /[aeiou]+$/;
/** As the last of the ways in which `search_words` knows a word: these three are what spellings differ in. */
export const vowelsMadeOne = (folded: string) => folded.replaceAll(/[aou]/g, "w");

/** The beginning that the forms of a word share. */
function stemOf(word: string): string {
  let stem = word;
  for (const least of [leastLength, leastLength + 1, leastLength + 1]) {
    const ending = endings.find(
      (each) =>
        stem.endsWith(each) && stem.length - each.length >= (plainEndings.has(each) ? 3 : least),
    );
    stem = ending ? stem.slice(0, -ending.length) : stem;
    const bare = stem.replace(vowels, "");
    if (bare.length >= leastLength) stem = bare;
    if (!ending) break;
  }
  return stem;
}

/**
 * What to look for to find a word in its other forms and spellings.
 * @param folded the word in the Latin spelling
 * @param isCyrillic how it was written: what is written in Latin letters takes no such endings
 * @param isInPhrase long words are known with their vowels made one; a short word beside them must be so too
 * @returns tokens; `isBeginning` for those that stand for all words that begin so
 */
export function formsOf(folded: string, isCyrillic: boolean, isInPhrase = false): Form[] {
  const whole = (token: string): Form[] =>
    [...new Set([token, isInPhrase ? vowelsMadeOne(token) : token])].map((each) => ({
      token: each,
      isBeginning: false,
    }));
  if (folded.length < 3 || /[^a-z]/.test(folded)) return whole(folded);
  const stem = stemOf(folded);
  if (stem.length >= leastLength) return [{ token: vowelsMadeOne(stem), isBeginning: true }];
  const forms = isCyrillic ? shortEndings.map((ending) => stem + ending) : [];
  return [...new Set([folded, stem, ...forms])].flatMap(whole);
}
