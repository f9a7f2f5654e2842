/**
 * Ends the process with one line when this Node is too old to run the site.
 */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer (nodejs.org).`,
  );
  process.exit(1);
}
