/** The preview's banner as HTML; every text of a document is escaped, and no link leads out of the playbook. */

import { wellFormed } from "../../text/printable.ts";
import type { Banner, BannerReference } from "./banner.ts";

/** Builds the HTML; classes are those of `media/preview.css`. */
export function bannerHtml(banner: Banner): string {
  const { type, status, family, owners, review, reviewState, findings } =
    banner;
  const facts = [
    part("type", type),
    part(`status playbook-${family ?? "unknown"}`, status),
    part("owner", owners.length > 0 ? owners.join(", ") : "No owner"),
    ...(review === undefined ? [] : [part(`review-${reviewState}`, review)]),
    ...(findings === undefined ? [] : [part("findings", findings)]),
  ];
  const rows = banner.references.map(
    ([name, targets]) =>
      `<div class="playbook-references"><span class="playbook-name">${escaped(name)}</span> ${targets.map(link).join(", ")}</div>`,
  );
  return `<aside class="playbook-banner" aria-label="${escaped(type)} in the playbook"><div class="playbook-facts">${facts.join(" ")}</div>${rows.join("")}</aside>\n`;
}

function part(name: string, text: string): string {
  return `<span class="playbook-${name}">${escaped(text)}</span>`;
}

function link({ label, note, href }: BannerReference): string {
  const behind = note === undefined ? "" : ` (${escaped(note)})`;
  if (href === undefined)
    return `<span class="playbook-broken">${escaped(label)}${behind}</span>`;
  const address = escaped(addressOf(href));
  return `<a href="${address}" data-href="${address}">${escaped(label)}</a>${behind}`;
}

/** A path as an address: `%`, `#`, `?` and `:` in a file's name mean themselves. */
function addressOf(path: string): string {
  const encoded = path.split("/").map(encodePart).join("/");
  return encoded.startsWith(".") ? encoded : `./${encoded}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(wellFormed(part));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
