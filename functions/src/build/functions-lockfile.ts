import type { FunctionsManifest } from "./functions-package.ts";

/** An installed package as a lockfile of version 3 describes it; what is not named here is kept as it is. */
export interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
  readonly peerDependenciesMeta?: { readonly [name: string]: { readonly optional?: boolean } };
  readonly [other: string]: unknown;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: { readonly [path: string]: LockedPackage };
}

/** Where a package is needed: by whom, and whether it can be done without. */
interface Need {
  readonly name: string;
  readonly from: string;
  readonly optional: boolean;
}

/**
 * The part of the project's lockfile that the functions need, so that the cloud installs what was tested here, byte for
 * byte. The places of the packages stay as they are in the project's, which is a valid (if not the shallowest) tree.
 *
 * @throws Error when the lockfile lacks a package that another needs
 */
export function functionsLockfile(
  manifest: FunctionsManifest,
  project: Lockfile,
): Lockfile & { readonly [field: string]: unknown } {
  const { name, version, engines, dependencies } = manifest;
  const required = reach(project, needs("", { dependencies }), false);
  const all = reach(project, needs("", { dependencies }), true);
  const packages = [...all].sort().map((path) => {
    const { dev, devOptional, optional, peer, ...rest } = project.packages[path] ?? {};
    return [path, required.has(path) ? rest : { ...rest, optional: true }] as const;
  });
  return {
    name,
    version,
    lockfileVersion: project.lockfileVersion,
    requires: true,
    packages: { "": { name, version, engines, dependencies }, ...Object.fromEntries(packages) },
  };
}

/** Every place that the needs lead to, with or without what is optional on the way. */
function reach(project: Lockfile, first: readonly Need[], withOptional: boolean): Set<string> {
  const reached = new Set<string>();
  const open = [...first];
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    if (need.optional && !withOptional) continue;
    const path = placeOf(project, need);
    if (path === null) {
      if (need.optional) continue;
      throw new Error(`The lockfile lacks ${need.name}, which ${need.from || "the functions"} needs.`);
    }
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...needs(path, project.packages[path] ?? {}));
  }
  return reached;
}

function needs(from: string, locked: LockedPackage): Need[] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = locked;
  const of = (names: object, optional: (name: string) => boolean) =>
    Object.keys(names).map((name) => ({ name, from, optional: optional(name) }));
  return [
    ...of(dependencies, (name) => name in optionalDependencies),
    ...of(optionalDependencies, () => true),
    // A peer that may be missing is not installed for the sake of whoever could use it.
    ...of(peerDependencies, () => false).filter(({ name }) => peerDependenciesMeta[name]?.optional !== true),
  ];
}

/** The package as Node finds it: in the nearest `node_modules` upwards. */
function placeOf({ packages }: Lockfile, { name, from }: Need): string | null {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    const path = base === "" ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (base === "") return null;
  }
}
