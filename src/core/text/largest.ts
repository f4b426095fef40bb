/** The largest of numbers, however many there are: `Math.max(...numbers)` overflows the stack with a hundred thousand. */

/** The largest number; `least` where there is none, or none above it. */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
