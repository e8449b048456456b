const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;

/**
 * The text of the first file in a package whose name fits, or null. For packages of the product's own alone: nothing is
 * held to limits, and no other compression than deflate is known.
 */
export async function textInPackage(bytes: Uint8Array, name: RegExp): Promise<string | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) return null;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(entry + 28, true);
    const nameAt = entry + DIRECTORY_ENTRY_LENGTH;
    if (name.test(new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)))) {
      const local = view.getUint32(entry + 42, true);
      const from = local + LOCAL_HEADER_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const content = bytes.slice(from, from + view.getUint32(entry + 20, true));
      return view.getUint16(entry + 10, true) === 0 ? new TextDecoder().decode(content) : inflated(content);
    }
    entry = nameAt + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return null;
}

function inflated(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
