/** Pages that say why there is nothing to show. */
export const problems = {
  notFound: {
    title: "There is no such page",
    text: "The address may have a mistake in it, or what stood here is not public. Go to the overview, or look for it in the list of milestones.",
  },
  forbidden: {
    title: "This page is not for your role",
    text: "You are signed in, but your role does not include this. If it should, ask the administrator of the tracker.",
  },
  signedOut: {
    title: "You are signed out",
    text: "Your form was not taken, because your session has ended. Sign in in another tab, then reload this page: your browser sends what you typed once more.",
  },
  away: {
    title: "The record cannot be reached at the moment",
    text: "The database does not answer. Nothing is lost; try again in a minute.",
  },
  glance: "Go to the overview",
} as const;
