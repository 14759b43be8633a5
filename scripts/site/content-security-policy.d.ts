export function pagePolicy(scriptOrigin?: string): string;
export function serverPolicy(): string;
