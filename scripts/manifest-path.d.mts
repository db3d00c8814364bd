export function manifestPath(root: string, outDir: string): string;
