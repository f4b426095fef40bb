/** A tree as an editor shows it: plain data, so that any editor can, and tests need none. */

/** A codicon and, where it says something, the name of a theme colour. */
export interface Icon {
  readonly name: string;
  readonly color?: string;
}

/** What a row stands for; menus go by it. */
export type NodeKind =
  | "playbook"
  | "group"
  | "document"
  | "system"
  | "person"
  | "fact"
  | "missing"
  | "file"
  /** Something to do, named by its key. */
  | "action"
  /** Days of the calendar. */
  | "days";

/** One row. Its texts come from documents and are plain text, never Markdown. */
export interface TreeNode {
  /** The same for the same thing after every change, so that what is open stays open. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** In a lighter colour behind the label. */
  readonly description?: string;
  /** Line by line. */
  readonly tooltip: readonly string[];
  readonly icon: Icon;
  /** The file to open, below the playbook's root. */
  readonly path?: string;
  /** Where in the file to look, from 1. */
  readonly line?: number;
  /** Built when the row is opened; left out where there is nothing to open. */
  readonly children?: () => readonly TreeNode[];
  /** Whether a row below stands for this file; left out where only the rows can tell. */
  readonly holds?: (path: string) => boolean;
  readonly isExpanded?: boolean;
}

/** What a group says of itself. */
export interface GroupFacts {
  readonly id: string;
  /** Without its count. */
  readonly label: string;
  readonly icon: Icon;
  readonly description?: string;
  readonly tooltip?: readonly string[];
  readonly isExpanded?: boolean;
}

/** More rows than so many are opened in parts: nobody reads them at once, and no editor takes them at once. */
const MOST_ROWS = 200;
/** At most. */
const ROWS_OF_A_PART = 100;
const LETTERS_OF_A_PART = 18;

/** A row that holds others and says how many; `order` is asked for when it is opened. */
export function groupNode<T>(
  { label, tooltip, ...facts }: GroupFacts,
  members: readonly T[],
  toNode: (member: T, groupId: string) => TreeNode,
  order: (members: readonly T[]) => readonly T[] = (same) => same,
): TreeNode {
  return {
    ...facts,
    kind: "group",
    label: `${label} (${members.length})`,
    tooltip: tooltip ?? [label],
    children: () => {
      const ordered = order(members);
      return ordered.length > MOST_ROWS
        ? partsOf(ordered, facts, toNode)
        : ordered.map((member) => toNode(member, facts.id));
    },
    ...holding(members),
  };
}

/** Rows that say from where to where they go: "Access policy … Brand voice (100)". */
function partsOf<T>(
  members: readonly T[],
  { id, icon }: Pick<GroupFacts, "id" | "icon">,
  toNode: (member: T, groupId: string) => TreeNode,
): readonly TreeNode[] {
  const count = Math.ceil(members.length / ROWS_OF_A_PART);
  const size = Math.ceil(members.length / count);
  return Array.from({ length: count }, (_, at): TreeNode => {
    const start = at * size;
    const part = members.slice(start, start + size);
    const [from, to] = [part[0]!, part.at(-1)!].map(
      (each) => toNode(each, id).label,
    ) as [string, string];
    return {
      id: `${id}:from-${start}`,
      kind: "group",
      label: `${beginningOf(from)} … ${beginningOf(to)} (${part.length})`,
      tooltip: [from, "…", to],
      icon,
      children: () => part.map((member) => toNode(member, id)),
      ...holding(part),
    };
  });
}

function beginningOf(label: string): string {
  const letters = [...label];
  return letters.length > LETTERS_OF_A_PART
    ? letters.slice(0, LETTERS_OF_A_PART).join("").trim()
    : label;
}

/** Rows of files can be asked for one without being built. */
function holding(members: readonly unknown[]): Pick<TreeNode, "holds"> {
  const pathOf = (each: unknown): unknown =>
    (each as { readonly path?: unknown } | undefined)?.path;
  if (typeof pathOf(members[0]) !== "string") return {};
  return { holds: (path) => members.some((each) => pathOf(each) === path) };
}
