import assert from "node:assert/strict";
import { change } from "../../../src/core/subjects/change/change-type.ts";
import { charter } from "../../../src/core/subjects/committee/charter-type.ts";
import type { FieldDefinition } from "../../../src/core/types/document-type.ts";
import { document } from "../../../src/core/types/document.ts";
import { exception } from "../../../src/core/subjects/exception/exception-type.ts";
import { fieldsOf } from "../../../src/core/types/fields-of.ts";
import { policy } from "../../../src/core/types/policy.ts";
import { sop } from "../../../src/core/types/sop.ts";
import { system } from "../../../src/core/subjects/system/system-type.ts";

describe("the fields of a type", () => {
  it("begin with the envelope and end with the type's own", () => {
    const names = fieldsOf(policy).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 5), [
      "type",
      "id",
      "title",
      "status",
      "owner",
    ]);
    assert.equal(names.at(-1), "exceptions_allowed");
  });

  it("ask controlled documents for approver, approval date and version", () => {
    assert.equal(fieldNamed(fieldsOf(policy), "approver").required, "approved");
    assert.equal(
      fieldNamed(fieldsOf(document), "approver").required,
      undefined,
    );
  });

  it("are required only when the type's own definition says so", () => {
    assert.equal(fieldNamed(fieldsOf(change), "systems").required, "in-review");
    assert.equal(fieldNamed(fieldsOf(document), "status").required, undefined);
  });

  it("keep the envelope's spellings of a field that a type defines anew", () => {
    const { aliases, writtenAs } = fieldNamed(fieldsOf(system), "owner");
    assert.equal(writtenAs, "business_owner");
    assert.ok(aliases?.includes("dri"));
    assert.ok(aliases?.includes("system_owner"));
  });

  it("take a spelling from the envelope when a type uses it for something else", () => {
    for (const [type, envelope, spelling] of [
      [exception, "next_review", "expires"],
      [charter, "review_interval", "cadence"],
      [sop, "review_interval", "frequency"],
      [system, "type", "category"],
      [change, "next_review", "review_date"],
    ] as const) {
      const { aliases = [], weakAliases = [] } = fieldNamed(
        fieldsOf(type),
        envelope,
      );
      assert.ok(![...aliases, ...weakAliases].includes(spelling), spelling);
    }
  });
});

function fieldNamed(
  fields: readonly FieldDefinition[],
  name: string,
): FieldDefinition {
  return fields.find((field) => field.name === name)!;
}
