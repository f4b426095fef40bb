/** Names of files that list documents, or are blank forms for them, and are none themselves: `SOP_INDEX`, `Formulario_Cambio_SOP`. */

import { stemOf } from "../../text/path.ts";

const WORDS = new Set([
  ...["index", "indice", "índice", "inhaltsverzeichnis", "sommaire"],
  ...["catalog", "catalogue", "catálogo", "katalog", "catalogo"],
  ...["form", "forms", "formular", "formulaire", "formulario", "formulário"],
]);

const BETWEEN = /[^\p{L}\p{M}]+/u;

/** Whether the name of a file begins or ends with such a word, so that its other words do not tell its type. */
export function isOfCollection(path: string): boolean {
  const words = stemOf(path)
    .toLowerCase()
    .normalize("NFC")
    .split(BETWEEN)
    .filter((word) => word !== "");
  return (
    words.length > 1 &&
    [words[0]!, words.at(-1)!].some((word) => WORDS.has(word))
  );
}
