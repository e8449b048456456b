/** The icons of the ribbon, each a drawing of its own. `plan` is also the add-in's. */
export const ICONS = ["plan", "check", "send", "help"] as const;

/**
 * The sizes in pixels that the ribbon takes the icons in: 16, 32 and 80 are demanded, 64 is for fine screens.
 * https://learn.microsoft.com/javascript/api/manifest/resources
 */
export const RIBBON_SIZES = [16, 32, 64, 80] as const;

/** The size that catalogues show of an add-in. */
export const CATALOGUE_SIZE = 128;

/** Every picture there is: `plan-16.png`, … */
export function iconFiles(): readonly { readonly icon: string; readonly size: number; readonly file: string }[] {
  const ribbon = ICONS.flatMap((icon) => RIBBON_SIZES.map((size) => ({ icon: icon as string, size: size as number })));
  return [...ribbon, { icon: "plan", size: CATALOGUE_SIZE }].map((one) => ({
    ...one,
    file: `${one.icon}-${one.size}.png`,
  }));
}
