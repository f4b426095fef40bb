/** Loaded before the command: counts its calls that write, and does at one of them what `PLAYBOOK_CHAOS` says. */

const fs = require("node:fs");

const harm = JSON.parse(process.env.PLAYBOOK_CHAOS ?? "{}");
const original = { ...fs };
/** Handles that were opened for writing. */
const handles = new Set();
const calls = [];
/** What a disk without room still does. */
const needsNoRoom = new Set([
  "closeSync",
  "fchmodSync",
  "fchownSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
]);

for (const name of [
  "openSync",
  "writeSync",
  "fsyncSync",
  "ftruncateSync",
  "fchmodSync",
  "fchownSync",
  "closeSync",
  "renameSync",
  "linkSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
  "mkdirSync",
  "writeFileSync",
  "appendFileSync",
])
  fs[name] = (...args) => {
    const [first, flags] = args;
    const writes =
      name === "openSync"
        ? typeof flags === "string" && flags !== "r"
        : typeof first !== "number" || handles.has(first);
    const result = writes ? harmed(name, args) : original[name].apply(fs, args);
    if (name === "openSync" && writes) handles.add(result);
    if (name === "closeSync") handles.delete(first);
    return result;
  };

if (harm.log)
  process.on("exit", () => original.writeFileSync(harm.log, calls.join("\n")));

function harmed(name, args) {
  const at = calls.push(name);
  if (harm.delay) pause(harm.delay);
  const isHere = at === harm.at || (harm.isLasting && at > harm.at);
  if (!isHere) return original[name].apply(fs, args);
  switch (harm.how) {
    case "kill before":
      return die();
    case "kill within":
      if (name === "writeSync") {
        const [handle, bytes, offset, length, position] = args;
        original.writeSync(handle, bytes, offset, length >> 1, position);
      }
      return die();
    case "kill after":
      original[name].apply(fs, args);
      return die();
    case "fail":
      if (harm.isLasting && !harm.isDead && needsNoRoom.has(name))
        return original[name].apply(fs, args);
      // A handle is gone whatever `close` answers.
      if (name === "closeSync") original.closeSync(...args);
      throw Object.assign(new Error(`${harm.code}: ${name}`), {
        code: harm.code,
      });
    case "short":
      return name === "writeSync"
        ? original.writeSync(
            args[0],
            args[1],
            args[2],
            1 + (args[3] >> 1),
            args[4],
          )
        : original[name].apply(fs, args);
    case "change": {
      const beside = `${harm.path}.of-a-colleague`;
      original.writeFileSync(beside, harm.text);
      original.renameSync(beside, harm.path);
      return original[name].apply(fs, args);
    }
    default:
      return original[name].apply(fs, args);
  }
}

function die() {
  process.kill(process.pid, "SIGKILL");
  pause(60_000);
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
