/** Two projects: everything that runs in Node, and the browser tests (real Chromium, run after a build). */
const shared = {
  testEnvironment: "node",
  transform: {
    "/officer\\.md$": "<rootDir>/scripts/manual/help-transform.js",
    // Types are checked by tsc; here they are only taken away.
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // numfmt 4.0.1 names files in its package.json that it does not contain; tsconfig.json has a like line.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "md"],
};

module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      globalSetup: "<rootDir>/test/support/bundle-cli.ts",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/after-each-test.ts"],
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
