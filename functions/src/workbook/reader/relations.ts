import { Refused } from "./refusal.ts";
import type { WorkbookPackage } from "./workbook-package.ts";
import { XmlReader } from "./xml-reader.ts";

/** One relation of a part to another part of the package. */
export interface Relation {
  readonly id: string;
  /** The last piece of the relation's type, the same in transitional and strict files: `worksheet`, `table`. */
  readonly type: string;
  /** The name of the part in lower case, without leading slash; null when it lies outside the package. */
  readonly target: string | null;
}

/** The relations of a part, keyed by id; none when the package has no relations for it. @throws Refused */
export function readRelations(source: WorkbookPackage, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf("/") + 1;
  const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations = new Map<string, Relation>();
  if (!source.has(file)) return relations;
  const xml = new XmlReader(source.inflate(file), file);
  xml.root("package-relationships", "Relationships");
  while (xml.nextChild()) {
    const id = xml.attribute("Id");
    const type = xml.attribute("Type");
    const target = xml.attribute("Target");
    if (xml.name !== "Relationship" || id === undefined || type === undefined || target === undefined) {
      throw new Refused("unexpected-content", file);
    }
    if (relations.has(id)) throw new Refused("duplicate-name", `${file} ${id}`);
    const external = xml.attribute("TargetMode") === "External";
    relations.set(id, {
      id,
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? null : resolveTarget(part.slice(0, slash), target, file),
    });
    xml.skip();
  }
  xml.finish();
  return relations;
}

/** The one relation of a type; undefined when there is none. Two would leave open which one counts. */
export function onlyRelation(relations: ReadonlyMap<string, Relation>, type: string): Relation | undefined {
  const found = [...relations.values()].filter((relation) => relation.type === type);
  if (found.length > 1) throw new Refused("unexpected-content", type);
  return found[0];
}

function resolveTarget(folder: string, target: string, file: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) throw new Refused("unsafe-path", file);
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}
