/** Characters that take no room in a cell: zero-width spaces and marks, soft hyphen, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]/gu;

/** The text without the characters that nobody can see in a cell. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
