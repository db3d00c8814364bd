import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { environment:'node', include:['tests/e2e/without-script.test.ts'], globalSetup:['/tmp/prerender-setup.ts'], maxWorkers:2, testTimeout:60000, hookTimeout:60000 } });
