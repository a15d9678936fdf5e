import { driftRule, inSource } from './drift-rule.ts';

export const headingUnmatched = driftRule({
  kind: 'heading',
  summary: 'A section of the source is missing in a translation of the same revision',
  why: 'Readers of this language miss what it says, and links to it lead to the top of the page.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n## Parts\n\n## Care\n',
      'nl-nl/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pomp\n\n## <a name="parts"></a>Delen\n\n## <a name="care"></a>Onderhoud\n',
      'sv-se/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pump\n\n## <a name="care"></a>Skötsel\n',
    },
    good: {
      'en-us/page.md': '# Pump\n\n## Parts\n\n## Care\n',
      'nl-nl/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pomp\n\n## <a name="parts"></a>Delen\n\n## <a name="care"></a>Onderhoud\n',
      'sv-se/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pump\n\n## <a name="parts"></a>Delar\n\n## <a name="care"></a>Skötsel\n',
    },
    settings: { locales: ['en-us', 'sv-se', 'nl-nl'] },
  },
  message: ({ wanted }, reference) => `the section \`#${wanted}\` ${inSource(reference)} is not here`,
  there: ({ there }) => there,
  fix: () => null,
});
