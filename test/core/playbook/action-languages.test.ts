/** Lines of actions in the languages that are read: who does it, and by when. */

import assert from "node:assert/strict";
import { memoryHost, openSession } from "../../../src/core/index.ts";
import { actionItemsOf } from "../../../src/core/subjects/action/action-items.ts";

/** The lines below a heading, and what is read of each: who, and by when. */
const MINUTES: readonly {
  readonly language: string;
  readonly head: string;
  readonly lines: Readonly<Record<string, string>>;
}[] = [
  {
    language: "German",
    head: "Teilnehmer: Ana López, Tom Osei\n\n## Aufgaben",
    lines: {
      "Seite aktualisieren. Verantwortlich: Ana López": "Ana López",
      "Vertrag senden (zuständig: Tom Osei, bis 09.10.2026)":
        "Tom Osei 2026-10-09",
      "Ana López bereitet die Demo vor": "Ana López",
      "Tom soll den Lieferanten anrufen bis 15. Oktober": "Tom 2026-10-15",
      "Demo → Tom": "Tom",
      "Die Rechnung soll geprüft werden": "",
      "Angebot einholen, spätestens am 3. Dezember 2026": " 2026-12-03",
    },
  },
  {
    language: "French",
    head: "Participants : Ana López, Tom Osei\n\n## Actions",
    lines: {
      "Mettre à jour la page. Responsable : Ana López": "Ana López",
      "Ana López : préparer la démo": "Ana López",
      "Tom doit appeler le fournisseur avant le 15 octobre": "Tom 2026-10-15",
      "Relancer l'agence, pilote : Ana": "Ana",
      "Ana et Tom doivent relire le contrat": "Ana, Tom",
      "Le contrat doit être relu": "",
    },
  },
  {
    language: "Spanish",
    head: "Asistentes: Ana López, Tom Osei\n\n## Acciones",
    lines: {
      "Actualizar la página. Responsable: Ana López": "Ana López",
      "Revisar el presupuesto - Responsable: Ana - Plazo: 15 de octubre":
        "Ana 2026-10-15",
      "Preparar el informe, a cargo de Tom Osei": "Tom Osei",
      "Ana López preparará la demo": "Ana López",
      "Acabar para antes del martes el modelo": " martes",
    },
  },
  {
    language: "Italian",
    head: "Partecipanti: Ana López, Tom Osei\n\n## Azioni",
    lines: {
      "Aggiornare la pagina. Responsabile: Ana López": "Ana López",
      "Tom deve chiamare il fornitore entro il 15 ottobre": "Tom 2026-10-15",
    },
  },
  {
    language: "Portuguese",
    head: "Participantes: Ana López, Tom Osei\n\n## Ações",
    lines: {
      "Atualizar a página. Responsável: Ana López": "Ana López",
      "Tom deve ligar ao fornecedor até 15 de outubro": "Tom 2026-10-15",
    },
  },
  {
    language: "Dutch",
    head: "Aanwezig: Ana López, Tom Osei\n\n## Acties",
    lines: {
      "De pagina bijwerken. Verantwoordelijk: Ana López": "Ana López",
      "Tom moet de leverancier bellen voor 15 oktober": "Tom 2026-10-15",
    },
  },
];

describe("an action in minutes", () => {
  for (const { language, head, lines } of MINUTES)
    for (const [line, expected] of Object.entries(lines))
      it(`in ${language}: ${line}`, async () => {
        const text = `---\ntype: meeting\ndate: 2026-10-02\n---\n\n${head}\n\n- ${line}\n`;
        const { result } = await openSession(memoryHost({ "a.md": text }), {
          today: "2026-11-21",
        });
        const [item, ...more] = actionItemsOf(
          result.playbook.typed[0]!,
          undefined,
        );
        assert.deepEqual(more, []);
        const owners = item?.owners.map((owner) => owner.text).join(", ");
        const due = item?.due?.date ?? item?.due?.text;
        assert.equal(`${owners}${due ? ` ${due}` : ""}`, expected);
      });
});
