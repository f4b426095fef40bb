// The address of a window: which folder it shows, and which extension and suite it loads.

/** What a window shows and loads. */
export interface WindowOptions {
  readonly workspace?: string;
  readonly extension?: string;
  readonly suite?: string;
}

/** The address to open in a browser. */
export function windowAddress(
  authority: string,
  { workspace, extension, suite }: WindowOptions,
): string {
  const address = new URL(`http://${authority}/`);
  const remote = (path: string) =>
    `vscode-remote://${authority}${encodeURI(path)}`;
  if (workspace === undefined) address.searchParams.set("ew", "true");
  else if (workspace.endsWith(".code-workspace"))
    address.searchParams.set("workspace", workspace);
  else address.searchParams.set("folder", workspace);
  const payload: [string, string][] = [];
  if (extension !== undefined)
    payload.push(["extensionDevelopmentPath", remote(extension)]);
  if (suite !== undefined) payload.push(["extensionTestsPath", remote(suite)]);
  if (payload.length > 0)
    address.searchParams.set("payload", JSON.stringify(payload));
  return address.href;
}
