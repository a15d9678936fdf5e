/** Milliseconds after which an endpoint that does not answer counts as one that failed. */
const PATIENCE = 15_000;

/** Sends an answer without leaving the page, as JSON; the plain form sends the same fields. */
class MooringFeedback extends HTMLElement {
  sending = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.sending) void this.send(form);
    });
  }

  async send(form: HTMLFormElement): Promise<void> {
    this.sending = true;
    this.say(this.dataset['sending'] ?? '');
    const sent = await post(form.action, JSON.stringify(answerOf(new FormData(form))));
    this.sending = false;
    if (!sent) {
      this.say(this.dataset['failed'] ?? '');
      return;
    }
    form.hidden = true;
    // What had the focus is gone; what takes its place is what there is to read.
    this.say(this.dataset['thanks'] ?? '')?.focus();
  }

  say(text: string): HTMLElement | null {
    const place = this.querySelector<HTMLElement>('[role=status]');
    if (place !== null) {
      place.tabIndex = -1;
      place.textContent = text;
    }
    return place;
  }
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

customElements.define('mooring-feedback', MooringFeedback);
