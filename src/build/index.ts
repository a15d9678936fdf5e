export { buildSite, type BuildOptions, type BuildResult, type BuildStage } from './build.ts';
export { serve, type ServeOptions, type Serving } from './serve.ts';
