/** Whom `--owner` means: a name that nobody has is told, instead of an empty list. */

import {
  actionRegister,
  didYouMean,
  nearest,
  type PlaybookIndex,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";

/**
 * The filter for an owner; part of a name will do.
 * @throws CannotRun when neither the people register nor any document knows such a name.
 */
export function ownerFilter(
  asked: string | undefined,
  playbook: PlaybookIndex,
): { readonly owner?: string } {
  if (asked === undefined) return {};
  const { people, typed } = playbook;
  const names = [
    ...(people?.suggestions ?? []),
    ...typed.flatMap(({ owners }) => owners.map(({ text }) => text)),
    ...actionRegister(playbook).flatMap(({ owners }) => owners),
  ];
  const part = asked.toLowerCase();
  if (
    people?.find(asked) ||
    names.some((name) => name.toLowerCase().includes(part))
  )
    return { owner: asked };
  const words = names.flatMap((name) => [name, ...name.split(/\s+/)]);
  throw new CannotRun(
    `Nobody in this playbook is called \`${asked}\`.${didYouMean(nearest(asked, words)) || " Run `playbook people` to see who is there."}`,
  );
}
