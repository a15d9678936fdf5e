export { ingest, type Ingested, type Intake } from './ingest.ts';
