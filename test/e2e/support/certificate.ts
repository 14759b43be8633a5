import { execFileSync } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** A certificate and its key as files, and the fingerprint by which a browser is told to trust this one alone. */
export type Certificate = { readonly crt: string; readonly key: string; readonly fingerprint: string };

/** Makes a certificate for a server name, valid for two days. Needs openssl. */
export function makeCertificate(folder: string, serverName: string): Certificate {
  const [crt, key] = [path.join(folder, "server.crt"), path.join(folder, "server.key")];
  const wish = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${serverName}`];
  const files = ["-addext", `subjectAltName=DNS:${serverName}`, "-keyout", key, "-out", crt];
  execFileSync("openssl", [...wish, ...files], { stdio: "ignore" });
  const { publicKey } = new X509Certificate(readFileSync(crt));
  const spki = publicKey.export({ type: "spki", format: "der" });
  return { crt, key, fingerprint: createHash("sha256").update(spki).digest("base64") };
}
