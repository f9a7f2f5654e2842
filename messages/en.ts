import { forms } from "./en/forms";
import { glance } from "./en/glance";
import { history } from "./en/history";
import { milestone } from "./en/milestone";
import { milestones } from "./en/milestones";
import { problems } from "./en/problems";
import { shell } from "./en/shell";
import { term } from "./en/term";
import { words } from "./en/words";

export const en = {
  forms,
  glance,
  history,
  milestone,
  milestones,
  problems,
  shell,
  term,
  words,
} as const;
