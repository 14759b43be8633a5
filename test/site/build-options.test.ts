import { pagePolicy, serverPolicy } from "../../scripts/site/content-security-policy";
import { officeJsSource } from "../../scripts/site/office-js";

describe("where the pages take Office.js from", () => {
  it("is our own server, under a folder that names the version", () => {
    const { script, origin, copies } = officeJsSource();
    expect(script).toMatch(/^office-js\/\d+\.\d+\.\d+\/office\.js$/);
    expect(origin).toBeUndefined();
    expect(copies.map(({ to }) => to)).toContain(script);
    expect(pagePolicy(origin)).toContain("script-src 'self';");
  });

  it("is Microsoft's network on demand, which the policy then names and nothing is copied", () => {
    const { script, origin, copies } = officeJsSource("cdn");
    expect(script).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(copies).toEqual([]);
    expect(pagePolicy(origin)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  it("is nowhere else", () => {
    expect(() => officeJsSource("elsewhere")).toThrow("office-js=elsewhere");
  });
});

describe("the content security policy", () => {
  it("lets pages talk to their own server only, with no words of script or style within a page", () => {
    for (const policy of [pagePolicy(), serverPolicy()]) {
      expect(policy).toContain("connect-src 'self';");
      expect(policy).toContain("worker-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy.match(/'sha256-[^']*'/g)).toHaveLength(1);
    }
  });

  it("is the same in a header, with the frames that only a header can rule, and without what would hold for workers", () => {
    const trustedTypes = "; require-trusted-types-for 'script'; trusted-types default";
    expect(pagePolicy()).toContain(trustedTypes);
    expect(serverPolicy()).toBe(`${pagePolicy().replace(trustedTypes, "")}; frame-ancestors 'self'`);
  });
});
