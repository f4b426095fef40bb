// Makes the picture of a window small: a palette of its 256 most used colours instead of a colour for each pixel.

import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const paletteSize = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: `0xrrggbb`. */
  readonly colours: Uint32Array;
}

/**
 * A smaller PNG of the same picture. Letters have many shades at their edges; the rare ones become their nearest neighbours,
 * which nobody sees.
 * @throws Error for a PNG that browsers do not write: interlaced, or other than 8 bits of red, green, blue (and alpha).
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const { palette, places } = choosePalette(colours);
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const row = Math.floor(at / width);
    rows[row * (width + 1) + 1 + (at % width)] = places.get(colour)!;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function choosePalette(colours: Uint32Array) {
  const counts = new Map<number, number>();
  for (const colour of colours)
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byUse = [...counts].sort(([, a], [, b]) => b - a);
  const palette = byUse.slice(0, paletteSize).map(([colour]) => colour);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  for (const [colour] of byUse.slice(paletteSize))
    places.set(colour, nearest(colour, palette));
  return { palette, places };
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((each, at) => {
    const distance = channels(each).reduce(
      (sum, value, channel) => sum + (value - wanted[channel]!) ** 2,
      0,
    );
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function readPng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error("This PNG is not one that a browser writes.");
  const size = kind === 2 ? 3 : 4;
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * size, size);
  const colours = Uint32Array.from({ length: width * height }, (_, at) =>
    bytes.readUIntBE(at * size, 3),
  );
  return { width, height, colours };
}

/** Each row says how it was foretold from its left, upper and upper left neighbours; only the rest is written. */
function unfilter(data: Buffer, stride: number, size: number): Buffer {
  const rows = data.length / (stride + 1);
  const bytes = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (stride + 1)]!;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < size ? 0 : bytes[at - size]!;
      const up = row === 0 ? 0 : bytes[at - stride]!;
      const upLeft =
        column < size || row === 0 ? 0 : bytes[at - stride - size]!;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][
        filter
      ]!;
      bytes[at] = data[row * (stride + 1) + 1 + column]! + foretold;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((each) =>
    Math.abs(guess - each),
  ) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}
