import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { DirectoryEntry } from "../directory/entry.ts";
import { directoryRoles } from "../directory/roles.ts";

/** Which entries of the directory to export. */
export const directorySought = z.strictObject({
  /** The ministry's people name an agency, or see all; to an agency's own people it means nothing. */
  agency: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional(),
  text: z.string().trim().max(200).optional(),
  role: z.enum(directoryRoles).optional(),
  /** Only those with which something is amiss. */
  amiss: z
    .literal("yes")
    .transform(() => true)
    .optional(),
});

export type DirectoryFilter = z.infer<typeof directorySought>;

/** Which of them to list. */
export const directoryAsked = z.strictObject({
  ...directorySought.shape,
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

export type DirectoryAsked = z.infer<typeof directoryAsked>;

/** Entries of the directory, by agency and role. */
export interface DirectoryPage {
  readonly asOf: CivilDate;
  readonly rows: readonly DirectoryEntry[];
  /** How many were found in all, of how many agencies, and with how many something is amiss. */
  readonly all: number;
  readonly agencies: number;
  readonly amiss: number;
}

/** The addresses of those who were found, to be copied. */
export interface DirectoryAddresses {
  /** Each once; none that is known to return mail. */
  readonly addresses: readonly string[];
}
