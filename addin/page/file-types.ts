/** What a body of bytes is called on its way when nothing better is known of it, or needed. */
export const BYTES_TYPE = "application/octet-stream";
