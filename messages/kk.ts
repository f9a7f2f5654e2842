import { forms } from "./kk/forms";
import { glance } from "./kk/glance";
import { history } from "./kk/history";
import { milestone } from "./kk/milestone";
import { milestones } from "./kk/milestones";
import { problems } from "./kk/problems";
import { shell } from "./kk/shell";
import { term } from "./kk/term";
import { words } from "./kk/words";

export const kk = {
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
