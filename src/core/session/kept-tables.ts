/** The tables of a playbook's documents, kept from one check to the next and amended by what changed. */

import {
  exchange,
  tablesOf,
  type DocumentTables,
} from "../playbook/document-tables.ts";
import type { PlaybookDocument } from "../playbook/playbook-document.ts";

/** With more changed documents than this, new tables cost less than amended ones. */
const MOST_EXCHANGED = 20;

/** Begins without tables. */
export class KeptTables {
  private tables: DocumentTables | undefined;
  /** Documents that became others since the tables were made. */
  private exchanged: PlaybookDocument[] = [];

  /** Notes that a document is new or another. */
  exchange(document: PlaybookDocument): void {
    this.exchanged.push(document);
  }

  /** Notes that a document has gone, so that the tables have to be made again. */
  forget(): void {
    this.tables = undefined;
  }

  /** The tables as they are after all changes; `all` gives the documents where they have to be made again. */
  now(all: () => readonly PlaybookDocument[]): DocumentTables {
    const { exchanged } = this;
    this.exchanged = [];
    let tables = exchanged.length > MOST_EXCHANGED ? undefined : this.tables;
    for (const document of exchanged)
      tables = tables && exchange(tables, document);
    return (this.tables = tables ?? tablesOf(all()));
  }

  /** Answers what takes back the changes that are noted from now on. */
  remember(): () => void {
    const { tables, exchanged } = this;
    const before = [...exchanged];
    return () => {
      this.tables = tables;
      this.exchanged = before;
    };
  }
}
