/** What the manifest shows in palette, menus and views: whole, and nothing that cannot be used. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../hosts/repository.ts";

interface Entry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface View {
  readonly id: string;
  readonly type?: string;
  readonly visibility?: string;
}

interface Contributes {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly category?: string;
    readonly icon?: string;
  }[];
  readonly menus: Readonly<Record<string, readonly Entry[]>>;
  readonly views: Readonly<Record<string, readonly View[]>>;
  readonly configuration: {
    readonly properties: Readonly<Record<string, { readonly order?: number }>>;
  };
}

const { contributes } = JSON.parse(
  readFileSync(join(repository, "package.json"), "utf8"),
) as { readonly contributes: Contributes };
const { commands, menus, views } = contributes;
const palette = new Map(
  menus["commandPalette"]!.map(({ command, when }) => [command, when]),
);

/** What is of use in any window. */
const ANYWHERE = ["playbook.showRule", "playbook.showLog"];
/** The one that is for windows without a playbook. */
const SET_UP = "playbook.setUpFolder";

describe("the manifest", () => {
  it("gives every command a title and a category", () => {
    for (const { command, title, category } of commands)
      assert.ok(title && category, command);
  });

  it("hides from the palette what needs a playbook where there is none", () => {
    for (const { command } of commands) {
      if (ANYWHERE.includes(command) || command === SET_UP) continue;
      assert.match(
        palette.get(command) ?? "",
        /^(?:false|playbook\.(?:isActive|isDocument|can[A-Z]\w+)\b.*)$/,
        command,
      );
    }
    assert.match(palette.get(SET_UP)!, /!playbook\.isActive/);
  });

  it("names no command in a menu that does not exist, or that cannot be shown as a button there", () => {
    const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
    for (const [menu, entries] of Object.entries(menus))
      for (const { command, group } of entries) {
        if (command === undefined) continue;
        assert.ok(icons.has(command), `${menu}: ${command}`);
        if (/^(?:inline|navigation)/.test(group ?? ""))
          assert.ok(icons.get(command), `${menu}: ${command} has no icon`);
      }
  });

  it("puts every entry of a row's menu into a group, and no two into one place", () => {
    for (const menu of ["view/item/context", "view/title", "editor/title"]) {
      const places = menus[menu]!.map(({ when, group }) => {
        assert.match(group ?? "", /@-?\d+$/, menu);
        return `${when} ${group}`;
      });
      assert.equal(new Set(places).size, places.length, menu);
    }
  });

  it("has at most six trees, of which two are open at first", () => {
    const trees = views["playbook"]!;
    const isOpen = ({ visibility }: View): boolean => visibility === undefined;
    assert.ok(trees.length <= 6);
    assert.deepEqual(
      trees.filter(isOpen).map(({ id }) => id),
      ["playbook.documents", "playbook.reviews"],
    );
  });

  it("orders the settings, no two in one place", () => {
    const { properties } = contributes.configuration;
    const orders = Object.values(properties).map(({ order }) => order);
    assert.equal(new Set(orders).size, orders.length);
  });
});
