/** Binary search: the first place of a sorted list from which on something holds. */

/** `length` where it holds nowhere; wherever it holds, it has to hold in all places behind. */
export function firstPlace(
  length: number,
  holds: (place: number) => boolean,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
