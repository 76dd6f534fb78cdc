/** Pages of every PDF of this build by its path: known only when it is set, told on pages afterwards. */
export const pagesAt = new Map<string, number>();
