import tseslint from "typescript-eslint";

/** What is spread into a call lies on the stack, which a long list overflows: one large document would end the run. */
const SPREADS = [
  {
    selector: "CallExpression > SpreadElement",
    message:
      "A long list overflows the stack: use a loop, `largest` of core/text/numbers.ts or `addAll` of core/text/add-all.ts.",
  },
  {
    selector: "NewExpression > SpreadElement",
    message: "A long list overflows the stack: hand over the list itself.",
  },
  {
    selector: "CallExpression[callee.property.name='apply']",
    message: "A long list overflows the stack: call with the values.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "out/",
      "node_modules/",
      ".vscode-test/",
      ".bench/",
      "test/playbooks/",
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true } },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...SPREADS] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "process", "Buffer", "setTimeout"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
      ],
      "no-restricted-syntax": [
        "error",
        ...SPREADS,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Core reads no clock: take `today` as an input.",
        },
        {
          selector: "Program > VariableDeclaration[kind='let']",
          message: "No module-level state.",
        },
      ],
    },
  },
  {
    // Types are data: a table is as long as the subject; the door is generated.
    files: ["src/core/types/*.ts", "src/core/index.ts"],
    rules: { "max-lines": "off" },
  },
  // A test is a list of examples, as long as there are cases.
  { files: ["test/**"], rules: { "max-lines": ["error", 800] } },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: [".config/**"], rules: { "no-restricted-exports": "off" } },
);
