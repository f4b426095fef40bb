// What every window of the server build says about itself, and no suite has to do with.

/** Lines that start like this come from the window's own start and end, without network and native modules. */
const beginnings = [
  "An unknown error occurred. Please consult the log",
  "Canceled: Canceled",
  "Cannot find module './build/Release/watchdog'",
  "Creating a socket (",
  "Creation of workbench contribution",
  "Error: Could not locate the bindings file.",
  "Ignoring fetching additional builtin extensions",
  "Resolved connection token",
  "Resolving connection token",
  "Timed out waiting for authentication provider 'github'",
  "Updating additional builtin extensions cache",
  "[AccountPolicyGate]",
  "[AgentHost:remote]",
  "[DefaultAccount]",
  "[Service Worker] registration",
  "[chat-stt]",
  "[reconnection-grace-time]",
  "[remote-connection]",
];

/** Whether a logged line says nothing about the suite. `PLAYBOOK_HOSTS_VERBOSE` lets everything through. */
export function isNoise([first]: readonly unknown[]): boolean {
  if (process.env["PLAYBOOK_HOSTS_VERBOSE"]) return false;
  return (
    typeof first === "string" &&
    beginnings.some((beginning) => first.startsWith(beginning))
  );
}
