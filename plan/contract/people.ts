import * as z from "zod";
import { isEmail } from "../people/email.ts";
import { roles } from "../people/role.ts";

const siorg = z.string().regex(/^[1-9]\d{0,8}$/);
/** No control characters, which no mail's header takes, and no halves of surrogate pairs, which no store takes. */
const name = z
  .string()
  .trim()
  .min(3)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** Whom to invite. `agency` is needed for an agency's role and for no other. */
export const invitation = z.strictObject({
  email: z.string().trim().toLowerCase().refine(isEmail),
  name,
  role: z.enum(roles),
  /** Left out by a focal point, whose own agency it is. */
  agency: siorg.optional(),
});

export type Invitation = z.infer<typeof invitation>;

/** What to change of a person; what is left out stays. */
export const personChange = z.strictObject({
  name: name.optional(),
  role: z.enum(roles).optional(),
  /** The agency to move to; needed when somebody of the ministry gets an agency's role. */
  agency: siorg.optional(),
  disabled: z.boolean().optional(),
  /** Whether this is the chair of the agency's committee for digital governance, who confirms its plans. */
  chair: z.boolean().optional(),
});

export type PersonChange = z.infer<typeof personChange>;

/** The custom claims of a token: these and no others, so that somebody of the ministry with an agency is nobody. */
export const claims = z.discriminatedUnion("role", [
  z.strictObject({ role: z.enum(["editor", "focalPoint"]), agency: siorg }),
  z.strictObject({ role: z.enum(["ministry", "admin"]) }),
]);

export type Claims = z.infer<typeof claims>;

/** A person as those who manage people see them. */
export interface PersonListed {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly agency: string | null;
  readonly disabled: boolean;
  /** Whether this is the chair of the agency's committee for digital governance. */
  readonly chair: boolean;
  /** ISO 8601 in UTC. */
  readonly invited: string;
}
