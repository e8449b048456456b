import type { OpenStack } from "./https-door.ts";

const SIGN_IN = /<meta name="sign-in-emulator" content="(https?:\/\/[^"]+)">/;

/** The stack that `npm start` has at `page`, or null when nothing of ours answers there. */
export async function findStack(page: string): Promise<OpenStack | null> {
  const health = await fetch(`${page}/api/health`).catch(() => null);
  if (!health?.ok) return null;
  const html = await fetch(`${page}/`).then((answer) => answer.text());
  return { page, signIn: SIGN_IN.exec(html)?.[1] ?? null };
}
