/** The longest texts of several lines that forms take, in characters; told beside the field (`longText`). */
export const limits = {
  reason: 2000,
  note: 2000,
  reservation: 4000,
  jointWording: 4000,
  translation: 8000,
  answer: 1500,
  local: 1000,
} as const;
