import type { ProjectRule } from './rule.ts';

export const mediaNotMounted: ProjectRule = {
  scope: 'project',
  summary: 'A docset shows images but none of its roots holds any',
  why: 'Without a single media file nobody can say which image is missing, so none is reported.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n![Pump](media/pump.png)\n',
    good: { 'en-us/page.md': '# Pump\n\n![Pump](media/pump.png)\n', 'en-us/media/pump.png': '' },
  },
  *check({ docs, catalog, settings }) {
    for (const { name } of settings.docsets) {
      if (catalog.withMedia.has(name)) continue;
      const first = docs.find(({ doc }) => doc.file.docset === name && doc.links.some(isLocalImage));
      if (first === undefined) continue;
      const { path, locale } = first.doc.file;
      const link = first.doc.links.find(isLocalImage);
      yield {
        path,
        locale,
        span: link?.span ?? { start: 0, end: 0 },
        message: `docset \`${name}\` holds no media: its images are not checked`,
      };
    }
  },
};

function isLocalImage({ kind, url }: { readonly kind: string; readonly url: string }): boolean {
  return kind === 'image' && url !== '' && !/^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
}
