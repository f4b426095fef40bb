/** Documents are put right, reviewed and taken through their life: what a person chooses, and what the text says then. */

import * as vscode from "vscode";
import assert from "node:assert/strict";
import {
  click,
  hover,
  isWindowInReach,
  press,
  screenshot,
  type,
  useTheme,
} from "../hosts/inside/window.ts";
import {
  answer,
  asked,
  eventually,
  file,
  rulesIn,
  run,
  textOf,
  waitForNoRow,
  waitForRow,
  write,
} from "./window.ts";

const BRAND = "policies/brand.md";
const PHONE = "policies/consent-by-phone.md";
const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document);
  return document;
}

function waitForText(
  document: vscode.TextDocument,
  expected: RegExp,
): Promise<string> {
  return eventually(
    () => document.getText(),
    (text) => expected.test(text),
  );
}

function waitForRule(uri: vscode.Uri, rule: string): Promise<unknown> {
  return eventually(
    () => rulesIn(uri),
    (found) => found.includes(rule),
  );
}

/** The quick fixes for a rule's first finding. */
async function fixesFor(
  uri: vscode.Uri,
  rule: string,
): Promise<readonly vscode.CodeAction[]> {
  await waitForRule(uri, rule);
  const finding = vscode.languages
    .getDiagnostics(uri)
    .find(({ code }) => typeof code === "object" && code.value === rule)!;
  return eventually(
    async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          uri,
          finding.range,
          "quickfix",
        )
      ).filter(({ command }) => command?.command.startsWith("playbook.")),
    (actions) => actions.length > 0,
  );
}

/** Takes a fix; answers the promise of its end, since it may ask first. */
function take(
  fixes: readonly vscode.CodeAction[],
  title: RegExp,
): Thenable<unknown> {
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix, fixes.map((each) => each.title).join(" | "));
  return run(fix.command!.command, ...fix.command!.arguments!);
}

/** Takes out the line of a key. */
async function breakField(
  document: vscode.TextDocument,
  key: string,
): Promise<void> {
  const line = document.lineAt(
    document
      .getText()
      .slice(0, document.getText().indexOf(`\n${key}:`) + 1)
      .split("\n").length - 1,
  );
  const edit = new vscode.WorkspaceEdit();
  edit.delete(document.uri, line.rangeIncludingLineBreak);
  await vscode.workspace.applyEdit(edit);
}

describe("a quick fix", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("names the owner whom the user chooses, and can be undone and redone", async () => {
    const document = await open(BRAND);
    await waitForRule(document.uri, "review-overdue");
    await breakField(document, "owner");
    const fixes = await fixesFor(document.uri, "owner-missing");
    const isDone = take(fixes, /^Choose the owner…$/);
    await asked("Choose the owner");
    await screenshot("fix-owner-light");
    await answer("Choose the owner", "maria", "Maria Lopez");
    await isDone;
    await waitForText(
      document,
      /\nstatus: active\nowner: Maria Lopez\napprover/,
    );
    await run("undo");
    await waitForText(document, /\nstatus: active\napprover/);
    await run("redo");
    await waitForText(document, /\nowner: Maria Lopez\n/);
  });

  it("adds a missing field and waits at its value", async () => {
    const document = await open(BRAND);
    await breakField(document, "approved_on");
    const fixes = await fixesFor(document.uri, "field-missing");
    await take(fixes, /^Add `approved_on`$/);
    await waitForText(document, /\napprover: Tom Osei\napproved_on: \n/);
    await type("2020-01-01");
    await waitForText(document, /\napproved_on: 2020-01-01\n/);
    await screenshot("fix-field-light");
  });

  it("writes the procedure that a policy lacks, which then implements it", async () => {
    const document = await open("policies/vendors.md");
    const isDone = run("playbook.newProcedure", document.uri);
    await asked("New SOP (2 of 3)");
    await type("Choose a vendor");
    await press("Enter");
    await answer("New SOP (3 of 3)", "tom", "Tom Osei");
    await isDone;
    assert.match(
      await textOf("sops/choose-a-vendor.md"),
      /\nid: SOP-001\ntitle: Choose a vendor\n(?:.*\n)*implements: \[POL-003\]\n/,
    );
    await vscode.workspace.fs.delete(file("sops"), { recursive: true });
  });

  it("suppresses a finding only with a reason", async () => {
    const document = await open("policies/vendors.md");
    const fixes = await fixesFor(document.uri, "review-overdue");
    const isDone = take(fixes, /^Suppress `review-overdue`/);
    await asked("The reason, in a few words");
    await type("rewritten next week");
    await press("Enter");
    await isDone;
    await waitForText(
      document,
      /^---\n# playbook-disable review-overdue -- rewritten next week\n/,
    );
    await run("undo");
    await waitForText(document, /^---\ntype: policy\n/);
  });
});

describe("a document that only looks like a policy", () => {
  it("is made one by an action that says why", async () => {
    await write(
      file("brand-policies/tone.md"),
      "# Tone of voice\n\nWe are friendly.\n",
    );
    const document = await open("brand-policies/tone.md");
    const [action] = await eventually(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.CodeAction[]>(
            "vscode.executeCodeActionProvider",
            document.uri,
            new vscode.Range(0, 0, 0, 0),
            "quickfix",
          )
        ).filter(({ title }) => title.startsWith("Set the Type")),
      (found) => found.length > 0,
    );
    assert.equal(
      action!.title,
      "Set the Type “Policy”: It lies in the folder brand-policies",
    );
    await vscode.workspace.applyEdit(action!.edit!);
    await waitForText(document, /^---\ntype: policy\n---\n\n# Tone of voice\n/);
    await waitForRule(document.uri, "owner-missing");
    await run("undo");
    await waitForText(document, /^# Tone of voice\n/);
  });
});

describe("fixing all on save", () => {
  it("puts right what is safe, and nothing else", async () => {
    const document = await open("policies/access.md");
    const edit = new vscode.WorkspaceEdit();
    const { range } = document.lineAt(1);
    edit.replace(document.uri, range, "type: Policies # ours");
    await vscode.workspace.applyEdit(edit);
    const actions = await eventually(
      async () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          document.uri,
          new vscode.Range(0, 0, document.lineCount, 0),
          "source.fixAll.playbook",
        ),
      (found) => found.length > 0,
    );
    await vscode.workspace.applyEdit(actions[0]!.edit!);
    await waitForText(document, /^---\ntype: policy # ours\n/);
    assert.ok(document.getText().includes("status: draft # for now"));
  });
});

describe("a review", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("is recorded by one question and undone by one step", async () => {
    const document = await open("policies/consent.md");
    const before = document.getText();
    const isDone = run("playbook.markReviewed");
    await chooseReviewer();
    await asked("Mark “Consent” as Reviewed");
    for (const theme of ["high-contrast", "dark", "light"] as const) {
      await useTheme(theme);
      await screenshot(`mark-reviewed-${theme}`);
    }
    await press("Enter");
    await asked("A note for the review history");
    await type("asked legal");
    await press("Enter");
    await isDone;
    const text = await waitForText(document, /## Revision history/);
    assert.ok(text.includes(`last_reviewed: ${today()} # by the board`), text);
    assert.match(text, /\nreviewed_by: Tom Osei\n/);
    assert.ok(
      text.includes(
        `| ${today()} | Tom Osei | Reviewed, still correct: asked legal |`,
      ),
      text,
    );
    await run("undo");
    await waitForText(document, /last_reviewed: 2020-01-01 # by the board/);
    assert.equal(document.getText(), before);
  });

  it("is recorded for several documents of the queue at once", async () => {
    await run("playbook.reviews.focus");
    await waitForRow("Overdue (3)");
    await click({ css: ".sidebar [role=treeitem]", text: "Vendors" });
    // The click opens the document, which takes the focus once it is there.
    await eventually(
      () => vscode.window.activeTextEditor?.document.uri.path,
      (path) => path?.endsWith("vendors.md") === true,
    );
    await run("playbook.reviews.focus");
    await press("Control+a");
    await screenshot("mark-reviewed-queue-light");
    await hover({ css: ".sidebar [role=treeitem]", text: "Vendors" });
    await click({
      css: ".sidebar .monaco-list-row.focused .action-label.codicon-pass",
    });
    await asked("Mark 3 Documents as Reviewed");
    await press("Enter");
    await asked("A note for the review history");
    await press("Enter");
    for (const path of [BRAND, "policies/consent.md", "policies/vendors.md"]) {
      await eventually(
        () => textOf(path),
        (text) => /\| Tom Osei \| Reviewed, still correct \|/.test(text),
      );
    }
    await waitForNoRow("Overdue");
  });
});

describe("the life of a document", () => {
  before(function () {
    if (!isWindowInReach()) this.skip();
  });

  it("is not approved while something is missing, and is once it is there", async () => {
    const document = await open(PHONE);
    const refused = run("playbook.approve");
    await answer("Who approves it?", "tom", "Tom Osei");
    await asked("version is missing in a document that is approved");
    await screenshot("approve-refused-light");
    await press("Escape");
    await refused;
    assert.match(document.getText(), /status: in review/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), 'version: "1.0"\n');
    await vscode.workspace.applyEdit(edit);
    const isDone = run("playbook.approve");
    await answer("Who approves it?", "tom", "Tom Osei");
    await asked("approved_on:");
    await screenshot("approve-light");
    await press("Enter");
    await isDone;
    const text = await waitForText(document, /status: approved/);
    assert.match(text, /\napprover: Tom Osei\n/);
    assert.ok(text.includes(`approved_on: ${today()}`), text);
  });

  it("ends with a successor, and both say so", async () => {
    const old = await open("policies/consent.md");
    const isDone = run("playbook.supersede");
    await answer("Supersede “Consent”", "by phone", "Consent by phone");
    await asked("superseded_by: POL-004");
    await screenshot("supersede-light");
    await press("Enter");
    await isDone;
    await waitForText(old, /\nstatus: retired\n/);
    await waitForText(old, /\nsuperseded_by: POL-004\n/);
    await eventually(
      () => textOf(PHONE),
      (text) => /\nsupersedes: POL-002\n/.test(text),
    );
  });

  it("goes on in a copy with an id of its own", async () => {
    await open(BRAND);
    const isDone = run("playbook.duplicate");
    await asked("What is the new document called?");
    await press("Control+a");
    await type("Brand voice for partners");
    await press("Enter");
    await isDone;
    const editor = await eventually(
      () => vscode.window.activeTextEditor,
      (active) =>
        active?.document.uri.path.endsWith("brand-voice-for-partners.md") ===
        true,
    );
    const text = editor!.document.getText();
    assert.match(
      text,
      /\nid: POL-006\ntitle: Brand voice for partners\nstatus: draft\n/,
    );
    assert.match(text, /\napprover:\napproved_on:\n/);
  });
});

/** Where git knows nobody, the user is asked. */
async function chooseReviewer(): Promise<void> {
  await answer("Who reviewed?", "tom", "Tom Osei");
}
