import { createApp } from 'astro/app/entrypoint';

/** The shell: `app.render(request, { locals: { view } })` lays one page out. */
export const app = createApp({ streaming: false });
