import { date, list, text, word, type Dialect } from './dialect.ts';
import { startsWithYaml, yamlHeader } from './yaml-header.ts';

/** Microsoft Learn Markdown: YAML frontmatter, `ms.*` keys, alerts, tabs, includes. */
export const learn: Dialect = {
  summary: 'Microsoft Learn Markdown with YAML frontmatter',
  detect: ({ text: content }) => startsWithYaml(content),
  header: yamlHeader,
  mapping: {
    title: text('title'),
    description: text('description'),
    'customer intent': text('customerIntent'),
    'ms.topic': word('topic'),
    'ms.date': date('updated'),
    'ms.author': list('msAuthors'),
    author: list('authors'),
    authors: list('authors'),
    writer: list('authors'),
    'ms.service': list('service'),
    services: list('service'),
    service: list('service'),
    'ms.prod': list('service'),
    tags: list('tags'),
    '+tags': list('tags'),
    keywords: list('keywords'),
    keyword: list('keywords'),
    robots: word('robots'),
    robot: word('robots'),
    'ms.translationtype': word('translationType'),
    'ms.contentlocale': text('contentLocale'),
    'ms.openlocfilehash': text('sourceHash'),
    'ms.sourcegitcommit': text('sourceCommit'),
    'ms.lasthandoff': date('handoff'),
  },
  body: { kind: 'markdown', repairs: ['heading-space'], steps: ['includes', 'quotes', 'alerts', 'tabs'] },
};
