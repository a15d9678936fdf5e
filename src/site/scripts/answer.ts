/** Milliseconds after which an endpoint that does not answer counts as one that failed. */
const PATIENCE = 15_000;

/** Sends an answer without leaving the page, as JSON; the plain form sends the same fields. */
export async function sendAnswer(form: HTMLFormElement, status: HTMLElement, words: DOMStringMap): Promise<void> {
  status.textContent = words['sending'] ?? '';
  const sent = await post(form.action, JSON.stringify(answerOf(new FormData(form))));
  status.textContent = (sent ? words['thanks'] : words['failed']) ?? '';
  if (!sent) return;
  form.hidden = true;
  // What had the focus is gone; what takes its place is what there is to read.
  status.tabIndex = -1;
  status.focus();
}

/** A list stays a list, however many there are; reasons belong to a no. */
function answerOf(data: FormData): Readonly<Record<string, unknown>> {
  const { topics: _, reasons: __, ...single } = Object.fromEntries(data);
  const reasons = data.get('verdict') === 'no' ? data.getAll('reasons') : [];
  return { ...single, topics: data.getAll('topics'), reasons };
}

async function post(address: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok;
  } catch {
    return false;
  }
}
