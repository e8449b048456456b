import { posix, win32 } from "node:path";
import { ADDIN_ID } from "../../plan/addin/identity.ts";

/** Where an Excel of this machine looks for add-ins that are being worked on, if there can be one. */
export type Desktop = "windows" | "mac" | "none";

/** One thing that is changed on this machine. */
export type Step =
  | { readonly act: "register"; readonly key: string; readonly name: string; readonly value: string }
  | { readonly act: "unregister"; readonly key: string; readonly name: string }
  | { readonly act: "copy"; readonly from: string; readonly to: string }
  | { readonly act: "delete"; readonly path: string };

/** The user's own key: no administrator is needed. Excel 2016 and all later ones have the number 16.0. */
const DEVELOPER_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Within the home folder; Excel for Mac lives in a sandbox of its own and reads no other folder. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** @param platform as `process.platform` has it */
export function desktopOf(platform: string): Desktop {
  if (platform === "win32") return "windows";
  return platform === "darwin" ? "mac" : "none";
}

/**
 * What makes this machine's Excel show the add-in. On Windows the manifest is read where it is; Excel for Mac takes what
 * lies in its folder, where the id keeps our file apart from those of other add-ins.
 *
 * @param root the project's folder, absolute
 * @param home the user's folder, absolute
 */
export function sideloadSteps(desktop: Desktop, root: string, home: string): readonly Step[] {
  if (desktop === "windows") {
    return [{ act: "register", key: DEVELOPER_KEY, name: ADDIN_ID, value: win32.join(root, "manifest.xml") }];
  }
  return desktop === "mac" ? [{ act: "copy", from: posix.join(root, "manifest.xml"), to: macFile(home) }] : [];
}

/** What takes it out again. */
export function removalSteps(desktop: Desktop, home: string): readonly Step[] {
  if (desktop === "windows") return [{ act: "unregister", key: DEVELOPER_KEY, name: ADDIN_ID }];
  return desktop === "mac" ? [{ act: "delete", path: macFile(home) }] : [];
}

/** The command of Windows that a step of the registry is; null for a step with files. */
export function registryCommand(step: Step): readonly string[] | null {
  if (step.act === "register") {
    return ["reg", "add", step.key, "/v", step.name, "/t", "REG_SZ", "/d", step.value, "/f"];
  }
  return step.act === "unregister" ? ["reg", "delete", step.key, "/v", step.name, "/f"] : null;
}

function macFile(home: string): string {
  return posix.join(home, MAC_FOLDER, `${ADDIN_ID}.manifest.xml`);
}
