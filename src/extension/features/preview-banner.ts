/** The banner above a document in VS Code's own Markdown preview. */

import * as vscode from "vscode";
import { bannerHtml, bannerOf } from "../../core/index.ts";
import type { Playbooks } from "../playbooks.ts";
import { showsBanner } from "../settings.ts";

/** As much of `markdown-it` as is used, the same in versions 12 to 15: VS Code brings its own. */
interface MarkdownIt {
  readonly renderer: {
    render(tokens: unknown, options: unknown, env: unknown): string;
  };
}

/** What VS Code's preview calls. */
export interface PreviewBanner extends vscode.Disposable {
  extendMarkdownIt<M extends MarkdownIt>(md: M): M;
}

/** Makes the plugin; a preview whose banner is no longer true is shown anew. */
export function registerPreviewBanner(playbooks: Playbooks): PreviewBanner {
  /** The banners that were shown, by address. */
  const shown = new Map<string, string>();
  const bannerFor = (uri: vscode.Uri): string => {
    const playbook = playbooks.of(uri);
    const path = playbook?.pathOf(uri);
    const { overview } = playbook ?? {};
    if (!overview || path === undefined || !showsBanner(uri)) return "";
    const document = overview.playbook.byPath.get(path);
    const banner =
      document &&
      bannerOf(document, overview.playbook, overview.findingsOf(path));
    return banner ? bannerHtml(banner) : "";
  };
  const update = (): void => {
    const isStale = [...shown].some(
      ([address, html]) => bannerFor(vscode.Uri.parse(address)) !== html,
    );
    if (!isStale) return;
    shown.clear();
    void vscode.commands.executeCommand("markdown.preview.refresh");
  };
  const listeners = vscode.Disposable.from(
    playbooks.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.preview")) update();
    }),
  );
  return {
    dispose: () => void listeners.dispose(),
    extendMarkdownIt(md) {
      const { renderer } = md;
      const render = renderer.render.bind(renderer);
      renderer.render = (tokens, options, env) => {
        const html = render(tokens, options, env);
        const uri = (env as { currentDocument?: unknown } | undefined)
          ?.currentDocument;
        if (!(uri instanceof vscode.Uri)) return html;
        const banner = bannerFor(uri);
        shown.set(uri.toString(), banner);
        return banner + html;
      };
      return md;
    },
  };
}
