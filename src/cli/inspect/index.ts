export { inspectSubject } from './inspect.ts';
export { nothingCalled } from './nothing.ts';
export { subjectOf, type Subject } from './subject.ts';
