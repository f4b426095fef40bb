/** All laws, in the order in which they are tried. */

import type { Law } from "./law.ts";
import { BYTES } from "./law-bytes.ts";
import { EDITS } from "./law-edits.ts";
import { SAFE_FIXES } from "./law-fixes.ts";
import { INCREMENTAL } from "./law-incremental.ts";
import { LANGUAGE } from "./law-language.ts";
import { QUICK_FIXES } from "./law-quick-fixes.ts";
import { RANGES } from "./law-ranges.ts";
import { REPORTS } from "./law-reports.ts";
import { LINE_BREAKS, OPEN_BUFFERS, ORDER } from "./law-same-findings.ts";

export const LAWS: readonly Law[] = [
  BYTES,
  RANGES,
  ORDER,
  LINE_BREAKS,
  OPEN_BUFFERS,
  INCREMENTAL,
  REPORTS,
  LANGUAGE,
  EDITS,
  SAFE_FIXES,
  QUICK_FIXES,
];
