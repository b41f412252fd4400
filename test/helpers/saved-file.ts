import { until } from './until.js';

/** Presses a button that has the browser save a file, which is not saved on this computer. Resolves with its name and text. */
export async function savedFile(press: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let name: string | undefined;
  let made: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (made = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) name = this.download;
    else click.call(this);
  };
  try {
    press();
    await until(() => name, 'the file is saved');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return { name: name!, text: await made!.text() };
}
