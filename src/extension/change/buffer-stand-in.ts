/** What `gray-matter` asks of Node's `Buffer`, for the web worker, where there is none; esbuild puts it in. */

export const Buffer = { from: (text: string): string => text };
