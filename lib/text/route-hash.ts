/** Apps that keep the article's place behind the hash: `#!/story/1`, `#/story/1`. */
export const ROUTE_HASH = /^#!?\//;
