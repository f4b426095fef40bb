/** Why a command could not do its work: exit code 2. */

/** Says in sentences for the user what is in the way, and the cure. */
export class CannotRun extends Error {}
