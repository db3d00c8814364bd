import { build, type PluginOption } from 'vite';

/**
 * Builds one file by itself, whatever else shares its code, under a name that never changes.
 *
 * @param entry path of the source, from the root
 * @param fileName of what is built
 * @param plugins of its own
 * @param define what is written into the code for a name
 * @returns the code
 */
export async function bundleAlone(
  entry: string,
  fileName: string,
  plugins: PluginOption[],
  define: Record<string, string> = {},
) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Constants that stay constants are written where they are used.
      rolldownOptions: { input: entry, output: { entryFileNames: fileName, topLevelVar: false } },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${fileName} is not one file.`);
  return chunk.code;
}
