/** Measures the extension from inside a running VS Code: it starts, reads a large playbook, and somebody types. */

import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { isWindowInReach, waitFor } from "../hosts/inside/window.ts";
import {
  heapInUse,
  processMemory,
  rest,
  timeUntil,
  watchBlocks,
} from "./host-clock.ts";
import type { Block, HostMeasured, HostOrder, Series } from "./host-order.ts";
import { countAnswers, placeIn, questions } from "./host-questions.ts";

const US = "marketing-playbook.marketing-playbook";
const ROW = '.sidebar [aria-label^="Documents"] [role=treeitem]';
/** Always a finding, in any document and with any settings: a suppression without a reason. */
const LINE = "\n<!-- playbook-disable-next-line owner-missing -->\n";
/** A window at rest, in milliseconds. */
const QUIET = 3000;

const root = vscode.workspace.workspaceFolders![0]!.uri;
const beside = (name: string): string => join(root.fsPath, "..", name);
const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);

describe("a large playbook", function () {
  this.timeout(1_800_000);

  it("is measured", async () => {
    const order = JSON.parse(
      readFileSync(beside("order.json"), "utf8"),
    ) as HostOrder;
    // Saving by itself would come between keystrokes.
    await vscode.workspace
      .getConfiguration("files")
      .update("autoSave", "off", vscode.ConfigurationTarget.Global);
    await rest(QUIET);
    const blocks: Block[] = [
      await watchBlocks("before (VS Code at rest)", () => rest(QUIET)),
    ];
    const heapBefore = heapInUse();
    const processBefore = processMemory().now;
    let start: Start | undefined;
    blocks.push(
      await watchBlocks("start-up", async () => {
        start = await startUp(order);
      }),
    );
    const series: Series[] = [];
    console.log(`  start-up: ${JSON.stringify(start)}`);
    await rest(QUIET);
    blocks.push(
      await watchBlocks("typing", async () => {
        series.push(
          await typing("keystroke to findings, in the text", order, inText),
          await typing("keystroke to findings, an owner", order, inOwner),
        );
      }),
      await watchBlocks("asking", async () => {
        series.push(...(await asking(order)));
      }),
    );
    const heap = heapInUse();
    blocks.push(
      await watchBlocks("a switch of branches", async () => {
        series.push(await switching(order));
      }),
    );
    const measured: HostMeasured = {
      ...start!,
      series,
      blocks,
      heap: [heapBefore, heap],
      process: [processBefore, processMemory().most],
    };
    writeFileSync(beside("measured.json"), JSON.stringify(measured));
  });
});

type Start = Pick<
  HostMeasured,
  "activation" | "firstTree" | "allFindings" | "findings"
>;

/** The folder becomes a playbook, and the user opens its view. */
async function startUp({ config, findings }: HostOrder): Promise<Start> {
  writeFileSync(join(root.fsPath, "playbook.config.yaml"), config);
  const start = performance.now();
  const since = (): number => performance.now() - start;
  const activation = vscode.extensions.getExtension(US)!.activate().then(since);
  const firstTree = showTree().then((isSeen) => (isSeen ? since() : undefined));
  let told = 0;
  let allFindings = 0;
  const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    const before = told;
    told = countFindings();
    if (told !== before || uris.some(({ path }) => path.endsWith(".md")))
      allFindings = since();
  });
  try {
    await Promise.all([
      firstTree,
      timeUntil(
        () => told >= findings || (told > 0 && since() > allFindings + 10_000),
      ),
    ]);
    // What comes late is seen, too.
    await rest(QUIET);
    return {
      activation: await activation,
      firstTree: await firstTree,
      allFindings,
      findings: told,
    };
  } finally {
    listening.dispose();
  }
}

/** Resolves with whether there is a window to look at, once its tree has rows. */
async function showTree(): Promise<boolean> {
  await vscode.commands.executeCommand("playbook.documents.focus");
  if (!isWindowInReach()) return false;
  for (;;) {
    try {
      await waitFor({ css: ROW });
      return true;
    } catch {
      // It waits for 20 s only.
    }
  }
}

function countFindings(): number {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([, found]) => found)
    .filter(({ source }) => source === "playbook").length;
}

/** An edit that brings or takes a finding; what is there beforehand comes first. */
interface Change {
  readonly at: vscode.Range;
  readonly text: string;
}

function inText(document: vscode.TextDocument): Change {
  const end = document.positionAt(document.getText().length);
  return { at: new vscode.Range(end, end), text: LINE };
}

/** One more letter in the owner's name; in a document without an owner nothing to measure. */
function inOwner(document: vscode.TextDocument): Change | undefined {
  const match = /^owner: *\S.*/m.exec(document.getText());
  if (!match) return undefined;
  const end = document.positionAt(match.index + match[0].length);
  return { at: new vscode.Range(end, end), text: "q" };
}

/** Types, and takes back what was typed, in one document after the other. */
async function typing(
  name: string,
  { paths }: HostOrder,
  changeOf: (document: vscode.TextDocument) => Change | undefined,
): Promise<Series> {
  const times: number[] = [];
  for (const path of paths) {
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    const editor = await vscode.window.showTextDocument(document);
    await rest(500);
    const change = changeOf(document);
    if (!change) continue;
    for (const isThere of [true, false]) {
      const before = findingsIn(document.uri);
      const { start } = change.at;
      const typed = document.positionAt(
        document.offsetAt(start) + change.text.length,
      );
      const begin = performance.now();
      await editor.edit((edit) =>
        isThere
          ? edit.insert(start, change.text)
          : edit.delete(new vscode.Range(start, typed)),
      );
      await timeUntil(() => findingsIn(document.uri) !== before);
      times.push(performance.now() - begin);
      await rest(200);
    }
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  return { name, times };
}

function findingsIn(uri: vscode.Uri): string {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "playbook")
    .map(({ message }) => message)
    .join("\n");
}

/** Asks what VS Code asks; the first round, in which others load their code, does not count. */
async function asking({ paths }: HostOrder): Promise<readonly Series[]> {
  const result: Series[] = [];
  const documents = await Promise.all(
    paths.map((path) => vscode.workspace.openTextDocument(uriOf(path))),
  );
  for (const { name, ask } of questions) {
    const times: number[] = [];
    let answers = 0;
    for (const document of [documents[0]!, ...documents]) {
      const place = placeIn(document);
      const begin = performance.now();
      answers += countAnswers(await ask(place));
      times.push(performance.now() - begin);
    }
    const mean = Math.round(answers / times.length);
    result.push({ name, times: times.slice(1), answers: `${mean} answers` });
  }
  return result;
}

/** Every tenth document changes at once on disk, each with one more finding. */
async function switching({ paths }: HostOrder): Promise<Series> {
  const before = countFindings();
  const all = await vscode.workspace.findFiles("**/*.md");
  const open = new Set(paths.map((path) => uriOf(path).path));
  const changed = all
    .filter((uri, at) => at % 10 === 0 && !open.has(uri.path))
    .map(({ fsPath }) => ({ fsPath, text: readFileSync(fsPath, "utf8") }));
  const begin = performance.now();
  for (const { fsPath } of changed) appendFileSync(fsPath, LINE);
  await timeUntil(() => countFindings() >= before + changed.length);
  const time = performance.now() - begin;
  for (const { fsPath, text } of changed) writeFileSync(fsPath, text);
  await timeUntil(() => countFindings() <= before);
  const answers = `${changed.length} files`;
  return { name: "a switch of branches", times: [time], answers };
}
