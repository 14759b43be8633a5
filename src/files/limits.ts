/** What a submitted file may be at most. All limits are looked at before the thing they limit is made. */
export type FileLimits = {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Bytes of all parts unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each byte of the file, once `ratioFrom` bytes are passed; real sheets stay below 100. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells in the used rectangle of one sheet. */
  readonly cells: number;
};

const megabyte = 1024 * 1024;

/** The limits that hold for an officer's PC; a report form of a city has some 10 kilobytes. */
export const fileLimits: FileLimits = {
  fileBytes: 50 * megabyte,
  parts: 5_000,
  unpackedBytes: 100 * megabyte,
  ratio: 200,
  ratioFrom: 20 * megabyte,
  cells: 2_000_000,
};
