const programme = "/en/by-kz-2009-2016";

/** A public page of each kind. */
export const glance = { name: "at a glance", path: programme };
export const list = { name: "list of milestones, 25 rows", path: `${programme}/milestones` };
const milestone = { name: "one milestone", path: `${programme}/milestones/2012-2013/5.1` };
export const pages = [glance, list, milestone];
