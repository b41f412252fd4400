// Pages are rendered on a server, here once and for all at build time, and hydrated in the browser.
export default { output: 'export' };
