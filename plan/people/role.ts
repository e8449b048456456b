/** What a person may be: of an agency the first two, of the ministry the others. */
export const roles = ["editor", "focalPoint", "ministry", "admin"] as const;

export type Role = (typeof roles)[number];

/** The roles of people who belong to an agency. */
export type AgencyRole = Extract<Role, "editor" | "focalPoint">;

/** Whether people of this role belong to an agency. */
export function isAgencyRole(role: Role): role is AgencyRole {
  return role === "editor" || role === "focalPoint";
}
