/** What `package.json` of the whole project says that the functions' own is made from. */
export interface ProjectManifest {
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
}

/** The `package.json` that the functions are installed by in the cloud. */
export interface FunctionsManifest {
  readonly name: string;
  readonly version: string;
  readonly private: true;
  readonly type: "module";
  readonly main: string;
  readonly engines: { readonly node: string };
  readonly dependencies: { readonly [name: string]: string };
}

/** The runtime of Cloud Functions: `nodejs24`. */
const NODE = "24";

/** Needed without being named in any import: what firebase-functions expects to find beside it. */
const EXPECTED = ["firebase-admin", "firebase-functions"];

/**
 * The manifest with exactly the packages that the bundle imports, at the versions of the project.
 *
 * @param imported what the bundle imports that is not in it, as written: `exceljs`, `firebase-admin/app`, `node:fs`
 * @throws Error naming a package that the project does not list among its dependencies
 */
export function functionsManifest(imported: Iterable<string>, project: ProjectManifest): FunctionsManifest {
  const names = new Set(EXPECTED);
  for (const specifier of imported) if (!specifier.startsWith("node:")) names.add(packageOf(specifier));
  const dependencies = [...names].sort().map((name) => {
    const version = project.dependencies[name];
    if (version === undefined) throw new Error(`The functions import ${name}, which is none of the dependencies.`);
    return [name, version] as const;
  });
  return {
    name: "plano-digital-functions",
    version: project.version,
    private: true,
    type: "module",
    main: "index.js",
    engines: { node: NODE },
    dependencies: Object.fromEntries(dependencies),
  };
}

/** `firebase-admin/app` is of `firebase-admin`, `@google-cloud/firestore/x` of `@google-cloud/firestore`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
