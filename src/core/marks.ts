/** File that marks a folder as a site we have built: it is never taken for content. */
export const OUTPUT_MARK = '.mooring.json';
