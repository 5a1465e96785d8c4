/** Calls `use` as if the computer stood elsewhere; throws where the time zone cannot be changed. */
export async function inTimeZone<T>(zone: string, use: () => Promise<T>): Promise<T> {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    if (Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) throw new Error(`not in ${zone}`);
    return await use();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}
