/** A quick pick that is shown until it is answered or left. */

import type { QuickPick, QuickPickItem } from "vscode";

/**
 * Shows it, and takes it away afterwards.
 * @param answerFor what choosing a row means; `undefined` where it means nothing, and the list stays.
 * @returns `undefined` when the user thinks better of it.
 */
export function showPick<Item extends QuickPickItem, Answer>(
  pick: QuickPick<Item>,
  answerFor: (item: Item) => Answer | undefined,
): Promise<Answer | undefined> {
  pick.ignoreFocusOut = true;
  return new Promise((give) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      const answer = item && answerFor(item);
      if (answer === undefined) return;
      give(answer);
      pick.dispose();
    });
    pick.onDidHide(() => {
      give(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
