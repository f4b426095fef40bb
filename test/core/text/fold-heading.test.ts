/** Headings as people write them, which all say the same section. */

import assert from "node:assert/strict";
import { foldHeading } from "../../../src/core/text/words.ts";

describe("a heading's own words", () => {
  for (const heading of [
    "Purpose[^1]",
    "Purpose [^note-2]",
    "Purpose¹",
    "Purpose {#purpose}",
    "Purpose {#why .wide}",
    "Purpose {: #why}",
    "🎯 Purpose",
    "Purpose 🎯️",
    ":dart: Purpose",
    "§ Purpose",
    "§ 1 Purpose",
    "§1. Purpose",
    "1. Purpose",
    "1 Purpose",
    "1) Purpose",
    "(1) Purpose",
    "1.Purpose",
    "1.2.3 Purpose",
    "1.0 Purpose",
    "1 - Purpose",
    "1 – Purpose",
    "I. Purpose",
    "IV) Purpose",
    "A. Purpose",
    "a) Purpose",
    "A – Purpose",
    "Ⅱ. Purpose",
    "① Purpose",
    "Section 1: Purpose",
    "Chapter 2 Purpose",
    "Article IV – Purpose",
    "Step 3: Purpose",
    "第1章 Purpose",
    "Purpose:",
    "Purpose :",
    "Purpose\u00a0",
    "\u00a0Purpose",
    "**Purpose**",
    "Purpose (mandatory)",
    "PURPOSE",
  ])
    it(`of \`${heading}\` are \`purpose\``, () => {
      assert.equal(foldHeading(heading), "purpose");
    });

  for (const [heading, folded] of [
    ["2026", "2026"],
    ["3.0", "3 0"],
    ["Version 1.2", "version 1 2"],
    ["A good plan", "a good plan"],
    ["Civil rights", "civil rights"],
    ["I am here", "i am here"],
    ["Step", "step"],
    ["12:30:45", "12 30 45"],
    ["目的（必須）", "目的"],
    ["Portée", "portée"],
  ])
    it(`of \`${heading}\` are \`${folded}\``, () => {
      assert.equal(foldHeading(heading!), folded);
    });
});
