/** Documents that are written in another language than English, as people there write them. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { LANGUAGES, wordsOf } from "../../../src/core/text/languages/index.ts";
import { BUILT_IN_TYPES } from "../../../src/core/types/built-in.ts";

async function rulesOf(path: string, text: string): Promise<readonly string[]> {
  const { result } = await openSession(memoryHost({ [path]: text }), {
    today: "2026-11-28",
  });
  return result.diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("a document in another language", () => {
  for (const language of LANGUAGES)
    for (const type of BUILT_IN_TYPES)
      for (const family of ["in-review", "done"] as const)
        it(`has its sections: ${type.id} in ${language.name}, ${family}`, async () => {
          const body = type.sections
            .map(
              ({ heading }) =>
                language.sections[`${type.id}/${heading}`] ??
                language.sections[heading] ??
                heading,
            )
            .map((list) => `## ${wordsOf(list)[0]!}\n\n1. X y z.\n`)
            .join("\n");
          const status = wordsOf(language.statuses[family]!)[0]!;
          const text = `---\ntype: ${type.id}\nstatus: ${status}\n---\n\n# X\n\n${body}`;
          const found = await rulesOf("a.md", text);
          assert.deepEqual(
            found.filter((each) =>
              /^(?:section-missing|field-invalid)/.test(each),
            ),
            [],
          );
        });

  for (const [name, text] of [
    [
      "German labels",
      `# Einwilligung

**Dokumenttyp:** Richtlinie
**Status:** Freigegeben
**Verantwortlich:** Leitung CRM
**Freigegeben von:** Geschäftsführung
**Freigegeben am:** 1. März 2026
**Version:** 1.0
**Dokument-ID:** POL-001
**Zuletzt geprüft:** 2. März 2026
**Prüfintervall:** 12 Monate
`,
    ],
    [
      "French front matter",
      `---
type: politique
id: POL-001
titre: Consentement
statut: approuvé
propriétaire: Direction CRM
approuvé par: Direction générale
date d'approbation: 1er mars 2026
version: 1.0
dernière révision: 2 mars 2026
fréquence de révision: annuelle
---

# Consentement
`,
    ],
    [
      "a Spanish table",
      `---
type: policy
---

# Consentimiento

| Campo | Valor |
| --- | --- |
| Código del documento | POL-001 |
| Estado | Vigente |
| Responsable | Jefatura de CRM |
| Aprobado por | Dirección |
| Fecha de aprobación | 1 de marzo de 2026 |
| Versión | 1.0 |
| Última revisión | 2 de marzo de 2026 |
`,
    ],
    [
      "Japanese labels",
      `# 同意

文書種別：方針
文書番号：POL-001
状態：承認済み
責任者：CRM部長
承認者：取締役会
承認日：2026年3月1日
版数：1.0
最終確認日：2026年3月2日
見直し周期：1年
`,
    ],
  ])
    it(`is read: ${name}`, async () => {
      const found = await rulesOf("policies/a.md", text!);
      assert.deepEqual(
        found.filter((each) => !/^(?:section|deputy)-missing/.test(each)),
        [],
      );
    });
});
