import type { Session } from "./session.ts";

/** A property or a method of an Excel object, under the requirement set that brought it (`1.4`). */
interface Member {
  /** The set of ExcelApi; a test compares it with the library's own documentation. */
  readonly since: string;
}

/** A property. What it answers is plain, or an object of the host for the library to go on from. */
export interface Property<T> extends Member {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** A method, which may take its time; null where one named `…OrNullObject` finds nothing. */
export interface Method<T> extends Member {
  /** It changes the workbook, which a read-only one does not let happen. */
  readonly writes?: true;
  readonly call: (target: T, args: readonly unknown[], session: Session) => unknown;
}

/** An Excel object's members, by the names that messages use: `UsedRange` where the library says `usedRange`. */
export interface ExcelClass<T> {
  readonly name: string;
  /** What the library finds the object again by in a later batch. */
  readonly id?: (target: T) => string;
  /** The library asks for a reference that outlives a batch. */
  readonly isKept?: true;
  /** The members of a collection. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** The member of a collection with a key. */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
  readonly properties: { readonly [name: string]: Property<T> };
  readonly methods: { readonly [name: string]: Method<T> };
}

/** An Excel object as the host holds it: what it is, and which. */
export class HostObject<T = unknown> {
  readonly excelClass: ExcelClass<T>;
  readonly target: T;

  constructor(excelClass: ExcelClass<T>, target: T) {
    this.excelClass = excelClass;
    this.target = target;
  }
}

/** An Excel object of a class, its type forgotten: objects of all classes stand beside each other in a batch. */
export function hostObject<T>(excelClass: ExcelClass<T>, target: T): HostObject {
  return new HostObject(excelClass, target) as unknown as HostObject;
}
