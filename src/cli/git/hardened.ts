/** What every call of git carries, so that nothing that a repository names is started, fetched or asked. */

/**
 * Settings that come before every command and therefore win over the repository's own, wherever those come from. They stop
 * what git would start by itself. Drivers have names of the repository's choosing and cannot be stopped here: commands
 * that consult them are not used, or get `--no-ext-diff` and `--no-textconv`; none reads the work tree.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  "core.fsmonitor": "false",
  "core.hooksPath": "/dev/null",
  "core.pager": "cat",
  "core.editor": ":",
  "core.askPass": "",
  "core.sshCommand": "",
  "core.gitProxy": "",
  "core.alternateRefsCommand": "",
  "core.quotePath": "false",
  "credential.helper": "",
  "log.showSignature": "false",
  "gpg.program": "",
  "gpg.openpgp.program": "",
  "gpg.x509.program": "",
  "gpg.ssh.program": "",
  "gpg.ssh.defaultKeyCommand": "",
  "diff.external": "",
  "diff.submodule": "short",
  "diff.ignoreSubmodules": "all",
  "submodule.recurse": "false",
  "fetch.recurseSubmodules": "false",
  "gc.auto": "0",
  "maintenance.auto": "false",
  // A folder of the playbook that looks like a repository is none.
  "safe.bareRepository": "explicit",
};

/** The arguments before every command. */
export const HARDENED_ARGUMENTS: readonly string[] = [
  ...Object.entries(SETTINGS).flatMap(([key, value]) => [
    "-c",
    `${key}=${value}`,
  ]),
  "--no-pager",
  "--no-optional-locks",
];

/** Of git's own variables only these are passed on: where the repository is, and whose settings hold. */
const KEPT =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;

/** English messages, no questions, and no way to another machine or another program. */
export function hardenedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => KEPT.test(name) || !/^(?:GIT_|SSH_ASKPASS$)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    // Older versions of git do not know this one, and are stopped by the next: it allows no way of transport that exists.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
  };
}
