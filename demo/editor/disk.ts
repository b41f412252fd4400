/** Files of one's own disk: by the File System Access API where there is one, else by a file field and a download. */

/** A file that was opened or saved, to be written again (https://wicg.github.io/file-system-access/). */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

export interface OpenedFile {
  readonly file: File;
  /** `null` where the file can only be read. */
  readonly handle: FileHandle | null;
}

const pickers = globalThis as unknown as Pickers;

/** Whether a file that was opened can be written again. */
export const canSaveInPlace = (): boolean => typeof pickers.showSaveFilePicker === 'function';

/** Closing a file dialog is no failure. */
const isCancelled = (error: unknown): boolean => (error as Error | null)?.name === 'AbortError';

/** Lets a person choose a file. @param field A file field, for browsers without the API. @returns `null` if none was chosen. */
export async function chooseFile(field: HTMLInputElement): Promise<OpenedFile | null> {
  if (typeof pickers.showOpenFilePicker === 'function') {
    try {
      const [handle] = await pickers.showOpenFilePicker({});
      return handle ? { file: await handle.getFile(), handle } : null;
    } catch (error) {
      if (isCancelled(error)) return null;
      throw error;
    }
  }
  field.value = '';
  return new Promise((resolve) => {
    const settle = (): void => {
      const file = field.files?.[0];
      resolve(file ? { file, handle: null } : null);
    };
    field.onchange = settle;
    field.oncancel = settle;
    field.click();
  });
}

/** Lets a person choose where to save. @returns `null` if no place was chosen. */
export async function choosePlace(name: string): Promise<FileHandle | null> {
  try {
    const types = [{ accept: { 'application/json': ['.json'] } }];
    return await pickers.showSaveFilePicker!({ suggestedName: name, types });
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

export async function writeFile(handle: FileHandle, text: string): Promise<void> {
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
}

/** Hands a text to the browser as a download. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
