import { driftRule, inSource } from './drift-rule.ts';

export const driftAnchors = driftRule({
  kind: 'anchors',
  summary: 'An anchor of a translation is another one than in its source',
  why: 'Links to the section of the source lead to the top of the page in this language, on sites that know only what is written.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.md': '# Pump\n\n## Parts\n\n## Care\n',
      'nl-nl/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pomp\n\n## <a name="parts"></a>Delen\n\n## <a name="care"></a>Onderhoud\n',
      'sv-se/page.md':
        '---\ntitle: P\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n# <a name="pump"></a>Pump\n\n## <a name="delar"></a>Delar\n\n## <a name="care"></a>Skötsel\n',
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
  message: ({ saw, wanted }, reference) => `the anchor \`#${saw}\` is \`#${wanted}\` ${inSource(reference)}`,
  there: ({ there }) => there,
  fix: () => null,
});
