/** Columns of the tables in an audit pack: all are for everybody. */

import type { RegisterColumn } from "./register.ts";

/** Columns by key and heading; `file` is a path. */
export const auditColumns = (
  ...names: readonly (readonly [key: string, heading: string])[]
): readonly RegisterColumn[] =>
  names.map(([key, heading]) => ({
    key,
    heading,
    ...(key === "file" ? { kind: "path" as const } : {}),
  }));
