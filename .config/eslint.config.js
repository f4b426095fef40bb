import { fileURLToPath } from "node:url";
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
    // Rules that know the types; above all `no-floating-promises`.
    files: ["src/**/*.ts", "test/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL("..", import.meta.url)),
      },
    },
    rules: {
      // `CalendarDate` is text, and a word beside it still says something.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // What is made a text is a value of YAML or JSON, of which the types say less than we know.
      "@typescript-eslint/no-base-to-string": "off",
      // A function that promises may know its answer at once.
      "@typescript-eslint/require-await": "off",
      // Where a switch is complete, the value in the last message is `never`.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowArray: true, allowNever: true, allowNumber: true },
      ],
      // Our objects are closures, and methods in their types read better than functions.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    // A test looks into the JSON that a command printed as it is.
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
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
    files: [
      "src/core/types/*.ts",
      "src/core/subjects/*/*-type.ts",
      "src/core/index.ts",
    ],
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
