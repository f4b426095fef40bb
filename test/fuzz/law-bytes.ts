/** Whatever bytes a file holds: it is said not to be text, or written back byte for byte. */

import { decode } from "../../src/cli/read-document.ts";
import { hold } from "./broken.ts";
import type { Law } from "./law.ts";

/** The law. */
export const BYTES: Law = {
  name: "bytes",
  check({ files, random }) {
    for (const text of Object.values(files)) {
      const bytes = Buffer.from(text);
      for (let times = random.below(4); times > 0 && bytes.length > 0; times--)
        bytes[random.below(bytes.length)] = random.below(256);
      const read = decode(bytes);
      hold(
        !("text" in read) || Buffer.from(read.text).equals(bytes),
        "bytes are lost in reading",
        () => bytes.toString("hex").slice(0, 400),
      );
    }
  },
};
