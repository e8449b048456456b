import { HostObject } from "./excel-class.ts";
import { ExcelFailure } from "./excel-failure.ts";
import type { ObjectPaths, Reach } from "./object-paths.ts";
import { pascalCase } from "./used-members.ts";

type Loaded = { [name: string]: unknown };

/**
 * What `load` asked for: `["name", "format/fill"]` of an object, `["items/name"]` of a collection.
 *
 * @throws ExcelFailure when it does not say what: everything of an object is never what a sheet of two thousand rows wants.
 */
export function loaded(object: HostObject, select: readonly string[], paths: ObjectPaths, reach: Reach): Loaded {
  if (select.length === 0) {
    throw new ExcelFailure("HostLacksMember", `Say what is to be loaded of ${object.excelClass.name}.`, 501);
  }
  return partOf(
    object,
    select.map((path) => path.split("/").filter((name) => name !== "items")),
    paths,
    reach,
  );
}

function partOf(object: HostObject, wanted: readonly (readonly string[])[], paths: ObjectPaths, reach: Reach): Loaded {
  const { excelClass, target } = object;
  const own = excelClass.id ? { _Id: excelClass.id(target) } : {};
  if (excelClass.items) {
    return { _Items: excelClass.items(target, reach.session).map((item) => partOf(item, wanted, paths, reach)) };
  }
  const part: Loaded = { ...own };
  for (const [name = "", ...rest] of wanted) {
    const member = pascalCase(name);
    const value = paths.property(excelClass, member).get(target, reach.session);
    if (!(value instanceof HostObject)) part[member] = value;
    else if (rest.length > 0)
      part[member] = { ...(part[member] as Loaded | undefined), ...partOf(value, [rest], paths, reach) };
  }
  return part;
}
