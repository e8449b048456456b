import { HostObject } from "./excel-class.ts";
import { accessDenied, ExcelFailure } from "./excel-failure.ts";
import { loaded } from "./loaded.ts";
import { ObjectPaths, type Reach } from "./object-paths.ts";
import type { Action, Batch, BatchAnswer } from "./protocol.ts";

/** Runs a batch step by step, as Excel does: the first step that fails ends it, and what was done stays done. */
export async function runBatch(batch: Batch, reach: Reach): Promise<BatchAnswer> {
  const paths = new ObjectPaths(batch.ObjectPaths, reach);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await perform(action, paths, reach) });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return {
        Results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: action.Name,
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results };
}

async function perform(action: Action, paths: ObjectPaths, reach: Reach): Promise<unknown> {
  // A trace only marks a place in the batch for the library.
  if (action.ActionType === 5) return null;
  const object = await paths.object(action.ObjectPathId);
  if (object === null) return ofNothing(action);
  switch (action.ActionType) {
    case 1:
      return identity(object, reach);
    case 2:
      return loaded(object, action.QueryInfo?.Select ?? [], paths, reach);
    case 3:
      return call(object, action, paths, reach);
    case 4:
      return set(object, action, paths, reach);
    default:
      throw new ExcelFailure("HostLacksMember", `The Excel host knows no action of type ${action.ActionType}.`, 501);
  }
}

/** An object that is not there can be asked whether it is, and loaded in vain; nothing can be done to it. */
function ofNothing({ ActionType, Name }: Action): null {
  if (ActionType === 1 || ActionType === 2 || Name === "_KeepReference") return null;
  throw new ExcelFailure("InvalidObjectPath", "Nothing can be done to an object that does not exist.");
}

/** What the library finds the object again by. */
function identity(object: HostObject, { references }: Reach): { readonly [key: string]: string } {
  const { excelClass, target } = object;
  const reference = references.nameOf(object);
  return {
    ...(excelClass.id ? { _Id: excelClass.id(target) } : {}),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

async function call(object: HostObject, action: Action, paths: ObjectPaths, reach: Reach): Promise<unknown> {
  const { excelClass, target } = object;
  if (excelClass.isKept && action.Name === "_KeepReference") return reach.references.keep(object);
  if (excelClass.isKept && action.Name === "_RemoveReference") return reach.references.remove(object);
  const method = paths.method(excelClass, action.Name);
  if (method.writes && reach.session.workbook.readOnly) throw accessDenied();
  const result = await method.call(target, await paths.arguments(action.ArgumentInfo), reach.session);
  return result instanceof HostObject ? identity(result, reach) : (result ?? null);
}

async function set(object: HostObject, action: Action, paths: ObjectPaths, reach: Reach): Promise<null> {
  const { excelClass, target } = object;
  const property = paths.property(excelClass, action.Name);
  if (!property.set) throw paths.unknown(excelClass, `${action.Name} to be set`);
  if (reach.session.workbook.readOnly) throw accessDenied();
  const [value] = await paths.arguments(action.ArgumentInfo);
  property.set(target, value, reach.session);
  return null;
}
