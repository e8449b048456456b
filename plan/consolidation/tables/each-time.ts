/** Something that can be gone through again and again, made anew each time; a generator alone ends after the first. */
export function eachTime<T>(made: () => Iterable<T>): Iterable<T> {
  return { [Symbol.iterator]: () => made()[Symbol.iterator]() };
}
