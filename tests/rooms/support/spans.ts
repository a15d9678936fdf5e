const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The text of HTML that may hold nothing but text and properly nested spans with a class; throws where there is more. */
export function textOf(html: string): string {
  let open = 0;
  const text = html.replace(/<span class="[a-z]+">|<\/span>|&(?:lt|gt|quot|amp);|[<>&]/g, (found) => {
    if (found.startsWith('<span')) open++;
    else if (found === '</span>' && open > 0) open--;
    else if (found in ENTITIES) return ENTITIES[found] ?? '';
    else throw new Error(`\`${found}\` in ${html}`);
    return '';
  });
  if (open > 0) throw new Error(`an open span in ${html}`);
  return text;
}
