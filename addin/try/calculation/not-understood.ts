/** A formula, or one that it depends on, has something that this calculation does not know. */
export class NotUnderstood extends Error {}
