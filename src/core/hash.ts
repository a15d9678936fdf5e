import { hash } from 'node:crypto';

/** Short, stable digest of text or bytes: 20 hex digits of SHA-256. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex').slice(0, 20);
}
