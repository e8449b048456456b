import { Buffer, isUtf8 } from "node:buffer";
import { Refused } from "./refusal.ts";

/** The upper half of code page 850, in which Brazilian Windows writes names that are not marked as UTF-8. */
const CODE_PAGE_850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** An entry's name as text: UTF-8 where it can be, otherwise code page 850. */
export function decodeEntryName(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  let name = "";
  for (const byte of bytes) name += byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte - 0x80] ?? "?");
  return name;
}

/** Refuses a name that could lead out of the folder it is unpacked to, on any system. */
export function checkEntryName(name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a path are what is looked for
  const unsafe = name === "" || /^\/|^[A-Za-z]:|\\|[\u0000-\u001f]/.test(name);
  if (unsafe || (name.includes("..") && name.split("/").includes(".."))) throw new Refused("unsafe-path", name);
}
