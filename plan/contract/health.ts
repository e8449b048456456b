/** What the cloud says of itself. */
export type Health =
  | {
      readonly ok: true;
      readonly version: string;
      readonly store: { readonly kind: string };
      readonly mail: { readonly kind: string };
      readonly accounts: { readonly kind: string };
    }
  /** Something is wrong, and this is what; for whoever runs the system, in English. */
  | { readonly ok: false; readonly version: string; readonly problem: string };
