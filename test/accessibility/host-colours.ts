/** A page's own colours, which meet WCAG 2.2 AA by themselves: its text and its links have at least 4.5 : 1. */
export interface HostColours {
  readonly name: string;
  readonly text: string;
  readonly background: string;
  readonly link: string;
  /** The ready look of the page, by its name in `src/looks/`. */
  readonly look?: string;
  /** The other custom properties of a theme, as declarations. */
  readonly theme?: string;
}

const theme = (primary: string, base: string): string =>
  `--wp--preset--color--primary: ${primary}; --wp--preset--color--base: ${base}`;

/** Colours of frameworks and of pages in the wild: strong text, soft text, tinted and dark pages, and the least that is allowed. */
export const HOSTS: readonly HostColours[] = [
  { name: 'Bootstrap', text: '#212529', background: '#ffffff', link: '#0a58ca' },
  { name: 'Bootstrap, grey band', text: '#212529', background: '#e9ecef', link: '#0a58ca' },
  { name: 'Bootstrap, dark', text: '#dee2e6', background: '#212529', link: '#6ea8fe' },
  { name: 'Bootstrap, warning', text: '#664d03', background: '#fff3cd', link: '#523e02' },
  { name: 'GOV.UK', text: '#0b0c0c', background: '#ffffff', link: '#1d70b8' },
  { name: 'GOV.UK, grey band', text: '#0b0c0c', background: '#f3f2f1', link: '#1d70b8' },
  { name: 'GOV.UK, blue band', text: '#ffffff', background: '#1d70b8', link: '#ffffff' },
  { name: 'USWDS', text: '#1b1b1b', background: '#ffffff', link: '#005ea2' },
  { name: 'WordPress', text: '#111111', background: '#f9f9f9', link: '#111111' },
  { name: 'a page of #4a4a4a', text: '#4a4a4a', background: '#ffffff', link: '#005ea2' },
  { name: 'a page of #555', text: '#555555', background: '#ffffff', link: '#005ea2' },
  { name: 'a page of #555 on grey', text: '#555555', background: '#e9ecef', link: '#0a58ca' },
  { name: 'a page of #595959', text: '#595959', background: '#ffffff', link: '#005ea2' },
  { name: 'a page of #333 on grey', text: '#333333', background: '#d9d9d9', link: '#004b87' },
  { name: 'a page of #444 on cream', text: '#444444', background: '#fdf6e3', link: '#005ea2' },
  { name: 'a dark page', text: '#eeeeee', background: '#101418', link: '#8ab4f8' },
  { name: 'a dark page of soft text', text: '#b0b8c0', background: '#1e1e24', link: '#8ab4f8' },
  { name: 'the least that is allowed', text: '#767676', background: '#ffffff', link: '#0a58ca' },
  { name: 'GOV.UK with its look', text: '#0b0c0c', background: '#f3f2f1', link: '#1a65a6', look: 'govuk' },
  { name: 'USWDS with its look', text: '#1b1b1b', background: '#f0f0f0', link: '#005ea2', look: 'uswds' },
  {
    name: 'WordPress with its look',
    text: '#1e1e1e',
    background: '#f9f9f9',
    link: '#9c2f14',
    look: 'wordpress',
    theme: theme('#9c2f14', '#f9f9f9'),
  },
  {
    name: 'WordPress with its look and a pale primary colour',
    text: '#000000',
    background: '#ffffff',
    link: '#000000',
    look: 'wordpress',
    theme: theme('#9dff20', '#ffffff'),
  },
  {
    name: 'WordPress with its look and a primary colour that is the background',
    text: '#333333',
    background: '#e5e5e5',
    link: '#333333',
    look: 'wordpress',
    theme: theme('#e5e5e5', '#e5e5e5'),
  },
  {
    name: 'WordPress with its look, dark, and a dark primary colour',
    text: '#e8eaed',
    background: '#333333',
    link: '#e8eaed',
    look: 'wordpress',
    theme: theme('#0000aa', '#333333'),
  },
];
