/**
 * The address of the folder where a build will stand, as its deployer gives it in `DATELINE_URL`.
 *
 * @returns with a slash at its end; `null` where nothing was given
 * @throws when it is no address
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined) return null;
  const url = new URL(given);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
