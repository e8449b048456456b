import { type DirectoryRole, directoryRoles } from "../../../plan/directory/roles.ts";

/** Whom somebody looks for in the directory. */
export interface DirectorySearch {
  /** An agency that the ministry looks at alone; null for all, and for an agency's own people. */
  readonly agency: string | null;
  readonly text: string;
  readonly role: DirectoryRole | null;
  readonly amiss: boolean;
  readonly limit: number;
}

export const DIRECTORY_STEP = 50;

/** What people come to. */
export const wholeDirectory: DirectorySearch = {
  agency: null,
  text: "",
  role: null,
  amiss: false,
  limit: DIRECTORY_STEP,
};

/** The same as the cloud is asked; what is left open is not asked. */
export function directoryQuery({ agency, text, role, amiss }: Omit<DirectorySearch, "limit">) {
  return { agency, text: text || null, role, amiss: amiss ? "yes" : null };
}

/** What a filled form asks for. */
export function searchIn(form: FormData, { agency }: DirectorySearch): DirectorySearch {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const role = directoryRoles.find((candidate) => candidate === text("role")) ?? null;
  return { agency, text: text("text"), role, amiss: form.has("amiss"), limit: DIRECTORY_STEP };
}
