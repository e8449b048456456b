import { type ExcelClass, HostObject, hostObject } from "./excel-class.ts";
import { ExcelFailure, itemNotFound } from "./excel-failure.ts";
import type { KeptReferences } from "./kept-references.ts";
import { workbookClass } from "./members/workbook.ts";
import type { ArgumentInfo, Batch, ObjectPath } from "./protocol.ts";
import type { Session } from "./session.ts";
import { camelCase, isInSet, type UsedMembers } from "./used-members.ts";

/** What the library asks for when it starts, before anything of the workbook: it says that it is ready. */
const startClass: ExcelClass<null> = {
  name: "Start",
  properties: {},
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => null } },
};

/** What reaching the objects of a batch needs to know. */
export interface Reach {
  readonly session: Session;
  readonly references: KeptReferences;
  readonly used: UsedMembers;
  /** The Excel is of ExcelApi 1.`requirement`. */
  readonly requirement: number;
  readonly nullObjectsGoOn: boolean;
}

/** The objects of one batch: each path is followed once, when it is first needed. Null is an object that is not there. */
export class ObjectPaths {
  readonly #paths: Batch["ObjectPaths"];
  readonly #reach: Reach;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(paths: Batch["ObjectPaths"], reach: Reach) {
    this.#paths = paths;
    this.#reach = reach;
  }

  /** @throws ExcelFailure when the path leads to nothing, or over a member that the host or this Excel does not have. */
  async object(id: number): Promise<HostObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new ExcelFailure("InvalidObjectPath", `The batch has no object path ${id}.`);
    const object = await this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    const { session, references } = this.#reach;
    if (path.ObjectPathType === 1) return hostObject(workbookClass, session.workbook);
    if (path.ObjectPathType === 2) return hostObject(startClass, null);
    if (path.ObjectPathType === 6) {
      const kept = references.object(path.Name);
      if (!kept) throw new ExcelFailure("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      if (this.#reach.nullObjectsGoOn) return null;
      throw new ExcelFailure("InvalidObjectPath", "The object path leads over an object that does not exist.");
    }
    return this.#step(parent, path);
  }

  async #step(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const { session } = this.#reach;
    const { excelClass, target } = parent;
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      if (!excelClass.item) throw this.unknown(excelClass, "getItem");
      return excelClass.item(target, args[0], session);
    }
    const found =
      path.ObjectPathType === 4
        ? this.property(excelClass, path.Name).get(target, session)
        : await this.method(excelClass, path.Name).call(target, args, session);
    if (found === null) {
      if (path.Name.endsWith("OrNullObject")) return null;
      throw itemNotFound();
    }
    if (!(found instanceof HostObject)) throw this.unknown(excelClass, path.Name);
    return found;
  }

  /** The arguments of a call, objects of the library as the host's. */
  async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      values.map((value, index) => {
        const path = paths[index];
        return path ? this.object(path) : value;
      }),
    );
  }

  property(excelClass: HostObject["excelClass"], name: string) {
    return this.#member(excelClass, excelClass.properties[name], name);
  }

  method(excelClass: HostObject["excelClass"], name: string) {
    return this.#member(excelClass, excelClass.methods[name], name);
  }

  #member<M extends { readonly since: string }>(
    excelClass: HostObject["excelClass"],
    member: M | undefined,
    name: string,
  ): M {
    if (!member) throw this.unknown(excelClass, name);
    const { used, requirement } = this.#reach;
    if ((excelClass as unknown) !== startClass) used.record(excelClass, name, member.since);
    if (isInSet(member.since, requirement)) return member;
    throw new ExcelFailure(
      "ApiNotFound",
      `The API ${excelClass.name}.${camelCase(name)} needs ExcelApi ${member.since}, and this Excel has 1.${requirement}.`,
      404,
    );
  }

  /** The refusal of a member that the host does not have. */
  unknown(excelClass: HostObject["excelClass"], name: string): ExcelFailure {
    const member = `${excelClass.name}.${camelCase(name)}`;
    this.#reach.used.unknown.add(member);
    return new ExcelFailure(
      "HostLacksMember",
      `The Excel host has no ${member}: add it to addin/host/members first.`,
      501,
    );
  }
}
