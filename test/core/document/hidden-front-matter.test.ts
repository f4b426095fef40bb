/** Front matter that its author sees and other tools do not. */

import { itNames } from "./mistake.ts";

describe("front matter that is hidden is named:", () => {
  itNames({
    "below a comment": {
      text: "<!-- (c) Larch Ltd -->\n---\ntitle: x\n---\n\n# X\n",
      code: "fence-late",
      at: "<!-- (c) Larch Ltd -->",
      says: /comment stands above/,
      fixed: "---\ntitle: x\n---\n<!-- (c) Larch Ltd -->\n\n# X\n",
    },
    "below a comment of several lines and a blank one": {
      text: "<!--\nLicence\n-->\n\n---\ntitle: x\n---\nX\n",
      code: "fence-late",
      at: "<!--",
      says: /comment stands above/,
      fixed: "---\ntitle: x\n---\n<!--\nLicence\n-->\nX\n",
    },
    "below a comment of Markdown": {
      text: "[//]: # (Licence)\n---\ntitle: x\n---\n",
      code: "fence-late",
      at: "[//]: # (Licence)",
      says: /comment stands above/,
      fixed: "---\ntitle: x\n---\n[//]: # (Licence)\n",
    },
    "indented by two blanks": {
      text: "  ---\n  title: x\n  tags:\n    - a\n  ---\n\n# X\n",
      code: "fence-indented",
      at: "---",
      says: /is indented/,
      fixed: "---\ntitle: x\ntags:\n  - a\n---\n\n# X\n",
    },
    "indented by a tab": {
      text: "\t---\n\ttitle: x\n\t---\n",
      code: "fence-indented",
      at: "---",
      says: /is indented/,
      fixed: "---\ntitle: x\n---\n",
    },
    "a zero-width space before a name": {
      text: "---\ntitle: x\n\u200bowner: y\n---\n",
      code: "invisible-character",
      at: "\u200bowner",
      says: /U\+200B/,
      fixed: "---\ntitle: x\nowner: y\n---\n",
    },
    "a soft hyphen within a name": {
      text: "---\nlast_re\u00advised: 2026-01-01\n---\n",
      code: "invisible-character",
      at: "last_re\u00advised",
      says: /U\+00AD/,
      fixed: "---\nlast_revised: 2026-01-01\n---\n",
    },
    "a no-break space before a name": {
      text: "---\ntitle: x\n\u00a0owner: y\n---\n",
      code: "invisible-character",
      at: "\u00a0owner",
      says: /U\+00A0/,
      fixed: "---\ntitle: x\nowner: y\n---\n",
    },
  });
});
