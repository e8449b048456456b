/** Who did something, as others see it. */
export interface By {
  readonly uid: string;
  readonly name: string;
}
