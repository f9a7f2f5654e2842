/** Levels of the deepest JSON that a page of ours sends are six. */
const deepest = 32;

/** Is this JSON, or what could be, nested deeper than anything of ours? Looked at without reading it as JSON. */
export function isDeep(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\" && inString) at += 1;
    else if (sign === '"') inString = !inString;
    else if (!inString && (sign === "[" || sign === "{")) depth += 1;
    else if (!inString && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
