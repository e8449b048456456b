import type { ServiceSaid } from "../declared/service-said.ts";

/** A service as the Portal's catalogue has it. */
export interface PortalService {
  readonly slug: string;
  /** The identification that a plan prefilled from its letter has. */
  readonly planId: string;
  readonly portalNumber: string | null;
  readonly name: string;
  readonly said: ServiceSaid;
}
