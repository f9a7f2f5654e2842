import { forms } from "./be/forms";
import { glance } from "./be/glance";
import { history } from "./be/history";
import { milestone } from "./be/milestone";
import { milestones } from "./be/milestones";
import { problems } from "./be/problems";
import { shell } from "./be/shell";
import { term } from "./be/term";
import { words } from "./be/words";

export const be = {
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
