// A browser of some years ago.
delete Intl.DurationFormat;
delete Intl.Segmenter;
delete Intl.supportedValuesOf;
delete Intl.Locale.prototype.getTextInfo;
// Another thing of that name.
globalThis.Temporal = {};
