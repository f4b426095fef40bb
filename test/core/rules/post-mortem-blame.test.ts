import { squiggle } from "../../squiggles.ts";

const RULE = "post-mortem-blame";

describe(RULE, () => {
  it("points at words that end the search at a person, wherever they stand", () =>
    squiggle(
      RULE,
      `---
type: post-mortem
title: Wrong list
status: draft
---

## Root cause

It was a human error of the agency.
         ^^^^^^^^^^^ post-mortem-blame: \`human error\` ends the search at a person; write what made the mistake easy to make and hard to notice.

- The operator was fully to blame.
                         ^^^^^^^^ post-mortem-blame: \`to blame\` ends the search at a person; write what made the mistake easy to make and hard to notice.
- Tom should have known better.
      ^^^^^^^^^^^^^^^^^^^^^^^^ post-mortem-blame: \`should have known better\` ends the search at a person; write what made the mistake easy to make and hard to notice.

| Cause | Note |
| ----- | ---- |
| Sloppy briefing | the agency's fault |
  ^^^^^^ post-mortem-blame: \`Sloppy\` ends the search at a person; write what made the mistake easy to make and hard to notice.
                        ^^^^^^^^^^^^^^ post-mortem-blame: \`agency's fault\` ends the search at a person; write what made the mistake easy to make and hard to notice.
`,
    ));

  it("leaves what is said of machines, without blame, or as code", () =>
    squiggle(
      RULE,
      `---
type: post-mortem
title: Wrong list
status: draft
---

## Root cause

Environment variables are to blame, and so is Redis. Nobody is to blame. This review is blameless, and the cluster's fault tolerance held. The lazy loading failed to check
\`human error\`.
`,
    ));

  it("reads post-mortems only", () =>
    squiggle(
      RULE,
      `---
type: policy
title: Blame
status: draft
---

Never write human error.
`,
    ));

  for (const line of [
    'We never write "human error" here.',
    "The first report said “Tom was careless”; it asked too little.",
    "It was not a human error.",
    "This was no sloppy work.",
    "Look for causes instead of human error.",
  ])
    it(`is content with ${line}`, () =>
      squiggle(
        RULE,
        `---\ntype: post-mortem\ntitle: Wrong list\nstatus: draft\n---\n\n${line}\n`,
      ));
});
