/** Where the add-in is served from while it is worked on, and where the manifest of the repository points to. */
export const DEVELOPMENT_ORIGIN = "https://localhost:5090";
