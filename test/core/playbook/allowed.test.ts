/** Which word of a list a written one stands for. */

import assert from "node:assert/strict";
import { chosenWord } from "../../../src/core/playbook/fields/allowed.ts";

const WIDTH = ["public", "internal", "confidential", "restricted"];
const FOUR = ["1", "2", "3", "4"];
const SEVERITY = ["sev1", "sev2", "sev3", "sev4"];

describe("a word of a list", () => {
  for (const [written, allowed, word] of [
    ["Internal", WIDTH, "internal"],
    ["Internal – Controlled", WIDTH, "internal"],
    ["Internal - Controlled", WIDTH, "internal"],
    ["Confidential (HR only)", WIDTH, "confidential"],
    ["Confidential/HR", WIDTH, "confidential"],
    ["🔒 Restricted", WIDTH, "restricted"],
    ["Public: anyone", WIDTH, "public"],
    ["Non-public", WIDTH, undefined],
    ["Internal Use Only", WIDTH, "internal"],
    ["Strictly confidential", WIDTH, "confidential"],
    ["Not public", WIDTH, undefined],
    ["Public and internal", WIDTH, undefined],
    ["intern", WIDTH, "internal"],
    ["vertraulich", WIDTH, "confidential"],
    ["Usage interne", WIDTH, "internal"],
    ["Alta (API fora do ar)", SEVERITY, "sev2"],
    ["Critique (S1) - tout", SEVERITY, "sev1"],
    ["external", WIDTH, undefined],
    ["Members - internal", WIDTH, undefined],
    ["Tier 1", FOUR, "1"],
    ["high", FOUR, "2"],
    ["Critical", FOUR, "1"],
    ["Mission-critical", FOUR, "1"],
    ["medium", FOUR, "3"],
    ["Low", FOUR, "4"],
    ["high", ["1", "2", "3"], "1"],
    ["low", ["1", "2", "3"], "3"],
    ["P1", SEVERITY, "sev1"],
    ["P0", SEVERITY, "sev1"],
    ["Major", SEVERITY, "sev2"],
    ["2 - High", SEVERITY, "sev2"],
    ["enormous", FOUR, undefined],
  ] as const)
    it(`\`${written}\` is \`${String(word)}\``, () => {
      assert.equal(chosenWord(written, allowed), word);
    });
});
