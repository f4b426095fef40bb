/** What ships runs nothing that it reads, and names the packages that it contains. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { bundles } from "../.config/bundles.ts";
import { bundledPackages, notice } from "../.config/notice.ts";

const WINDOWS = ["globalThis", "global", "window", "self", "top"];
const TIMERS = ["setTimeout", "setInterval", "setImmediate"];
const RUNNERS = /^(?:node:)?(?:vm|module|repl|inspector|worker_threads)$/;

describe("the bundles", function () {
  this.timeout(120_000);

  for (const { outfile } of bundles)
    it(`turn no text into a program: ${outfile}`, () => {
      const text = readFileSync(resolve(outfile!), "utf8");
      assert.deepEqual(programsMade(text), []);
    });

  for (const text of [
    "eval(x)",
    "(0, eval)(x)",
    "const run = eval;",
    "new Function(x)",
    "Function('a', x)()",
    "const F = Function; new F(x)",
    "globalThis.eval(x)",
    "window['eval'](x)",
    "self.Function(x)",
    "setTimeout('x()', 1)",
    "window.setInterval(`x(${y})`, 1)",
    "(function () {}).constructor(x)",
    "Object.getPrototypeOf(async () => {}).constructor(x)",
    "require('vm')",
    "import('node:vm')",
    "import vm from 'node:vm'",
    "process.binding('x')",
  ])
    it(`would be caught with \`${text}\``, () =>
      assert.equal(programsMade(text).length > 0, true));

  for (const text of [
    "'eval(x)' // eval(x)",
    "prefilter.eval(input)",
    "class A { eval() { return { eval: 1, Function: 2 }; } }",
    "x instanceof Function",
    "typeof f === 'function' && Function.prototype.call",
    "setTimeout(() => run(), 1)",
    "new this.constructor(x)",
    "/eval(x)/",
    "require('node:fs')",
  ])
    it(`may say \`${text}\``, () => assert.deepEqual(programsMade(text), []));
});

describe("NOTICE", function () {
  this.timeout(120_000);

  it("is up to date; if not, run `npm run generate` and commit the result", async () => {
    assert.equal(readFileSync(resolve("NOTICE"), "utf8"), await notice());
  });

  it("names every package in the bundles, with its licence", async () => {
    const text = readFileSync(resolve("NOTICE"), "utf8");
    const packages = await bundledPackages();
    assert.ok(packages.length > 5);
    for (const { name, version, license } of packages)
      assert.ok(text.includes(`\n${name} ${version}, ${license}\n`), name);
    // Every package says whose it is, and on what terms.
    assert.equal(
      text.match(/^={80}\n\n[^=]*copyright[^=]*/gim)?.length,
      packages.length,
    );
  });
});

/** The places where a program is made of a text, as they stand in the source. */
function programsMade(text: string): readonly string[] {
  const source = ts.createSourceFile(
    "bundle.js",
    text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (makesProgram(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function makesProgram(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return isReference(node) && isMaker(node);
  if (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node)
  ) {
    const name = nameOf(node);
    const { expression } = node;
    if (name === "eval" || name === "Function")
      return ts.isIdentifier(expression) && WINDOWS.includes(expression.text);
    return (
      (name === "constructor" && isFunction(unwrapped(expression))) ||
      (name === "binding" && expression.getText() === "process")
    );
  }
  if (ts.isImportDeclaration(node)) return isRunner(node.moduleSpecifier);
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  if (!first) return false;
  const callee = node.expression;
  const isImport =
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === "require");
  if (isImport) return isRunner(first);
  const called = ts.isIdentifier(callee) ? callee.text : nameOf(callee);
  return (
    TIMERS.includes(called ?? "") &&
    (ts.isStringLiteral(first) ||
      ts.isTemplateExpression(first) ||
      ts.isNoSubstitutionTemplateLiteral(first))
  );
}

/** Whether a name stands for a value, and is not the name of a member, a parameter or a variable of its own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const named = parent as ts.NamedDeclaration;
  return named.name !== node || ts.isShorthandPropertyAssignment(parent);
}

/** `eval` anyhow; `Function` unless it is only looked at. */
function isMaker(node: ts.Identifier): boolean {
  if (node.text === "eval") return true;
  if (node.text !== "Function") return false;
  const { parent } = node;
  return !(
    ts.isPropertyAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) &&
      parent.right === node &&
      parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
  );
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (
    ts.isElementAccessExpression(node) &&
    ts.isStringLiteralLike(node.argumentExpression)
  )
    return node.argumentExpression.text;
  return undefined;
}

function unwrapped(node: ts.Node): ts.Node {
  return ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node;
}

function isFunction(node: ts.Node): boolean {
  return (
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    (ts.isCallExpression(node) && nameOf(node.expression) === "getPrototypeOf")
  );
}

function isRunner(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && RUNNERS.test(node.text);
}
