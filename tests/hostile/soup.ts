import fc from 'fast-check';

const TAGS = (
  'a b p i em strong code pre span ul ol li table thead tbody tr th td caption col img br hr h1 h2 h6 details summary ' +
  'blockquote div script style iframe svg math form noscript template textarea select title object plaintext xmp base ' +
  'body frameset button input option image isindex marquee foreignObject mtext annotation-xml center dd dt sub'
).split(' ');
const ATTRIBUTES = 'href src id name title alt onclick OnError style srcdoc xlink:href formaction'.split(' ');

/** One a line; `\n` stands for a line end. */
const BITS = String.raw`
\n
\n\n
\t
>
- 
1. 
#
## 
    
|
|-|-|\n
~~~\n
---\n
***\n
===\n
*
**
_
~~
[
]
(
)
![
](
<
</
/>
"
'
=
&
\
[^1]
[^1]: 
<!--
-->
<!-->
--!>
<![CDATA[
]]>
<?
?>
<!DOCTYPE html>
</p>
</a>
&lt;
&#0;
&quot;
> [!NOTE]\n
[!INCLUDE [x](
> [!VIDEO 
> [!div class="
### [T](#tab/t)\n
[x]: 
<properties a="
javascript:alert(1)
JaVa\tScRiPt:x
java&#x0A;script:x
data:text/html,<b>
 vbscript:x
x.md
#a
text
a`
  .slice(1)
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'))
  .concat('`', '``', '```\n', ' ', '\u0000', '\u2028', '💥');

const bit = fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 6 }));
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom('"', "'", '', '`'), bit)
  .map(([name, mark, value]) => ` ${name}=${mark}${value}${mark}`);
const tag = fc.constantFrom(...TAGS);
const open = fc
  .tuple(tag, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '>', '/>', ' >', ''))
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`);
const close = tag.map((name) => `</${name}>`);
const link = fc
  .tuple(fc.constantFrom('[x](', '![x](', '<', '[x]: '), bit, fc.constantFrom(')', '>', '\n'))
  .map((parts) => parts.join(''));

/** Markdown and HTML made of what has broken other sanitizers. */
export const soup = fc
  .array(fc.oneof(bit, open, close, link), { maxLength: 40, size: 'max' })
  .map((parts) => parts.join(''));
