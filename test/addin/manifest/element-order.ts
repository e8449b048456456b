import type { Tree } from "../../functions/workbook/parts/xml-tree.ts";

/**
 * The children that the schemas' `xs:sequence`s allow in each element of a task pane's manifest, in their order. Written
 * after [MS-OWEMXML]: `OfficeApp` and `TaskPaneApp` of OfficeAppManifestV1_1.xsd
 * (https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/8dbedaaa-1a80-4352-8144-27c3e3650006) and
 * TaskPaneAppVersionOverridesV1_0.xsd
 * (https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/82e93ec5-de22-42a8-86e3-353c8336aa40); both as
 * trees in https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. Elements whose content
 * depends on where they stand have their parent before them; those that are never nested stand alone.
 */
const CHILDREN: { readonly [element: string]: string } = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides",
  DisplayName: "Override",
  "OfficeApp/Description": "Override",
  IconUrl: "Override",
  HighResolutionIconUrl: "Override",
  SupportUrl: "Override",
  AppDomains: "AppDomain*",
  Hosts: "Host*",
  Requirements: "Sets Methods",
  Sets: "Set*",
  DefaultSettings: "SourceLocation",
  "DefaultSettings/SourceLocation": "Override",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins ExtendedOverrides",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor TabletFormFactor PhoneFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint*",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab* CustomTab OfficeMenu",
  OfficeTab: "Group*",
  Group: "OverriddenByRibbonApi Label Icon Control*",
  Icon: "bt:Image*",
  Control: "OverriddenByRibbonApi Label ToolTip Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:String": "bt:Override*",
  "bt:Images/bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
};

/** What is not where the schemas want it, stands twice, or is unknown there, as sentences. */
export function orderProblems(tree: Tree, path = tree.name): string[] {
  const allowed = (allowedIn(path) ?? "").split(" ").filter((name) => name !== "");
  const order = allowed.map((name) => name.replace("*", ""));
  let last = -1;
  const own = tree.children.flatMap(({ name }) => {
    const rank = order.indexOf(name);
    if (rank < 0) return [`${name} does not belong in ${path}`];
    if (rank < last) return [`${name} comes too late in ${path}`];
    if (rank === last && allowed[rank] === name) return [`${name} stands twice in ${path}`];
    last = rank;
    return [];
  });
  return [...own, ...tree.children.flatMap((child) => orderProblems(child, `${path}/${child.name}`))];
}

/** The rule of the longest known end of the path. */
function allowedIn(path: string): string | undefined {
  const names = path.split("/");
  for (let from = 0; from < names.length; from++) {
    const rule = CHILDREN[names.slice(from).join("/")];
    if (rule !== undefined) return rule;
  }
  return undefined;
}
