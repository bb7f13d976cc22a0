/**
 * Runs an asynchronous question for the newest input only: one at a time, and of the inputs that come in
 * meanwhile just the last. So typing needs no delay, and an old answer never replaces a newer one.
 */
export function latestWins<Input, Answer>(
  ask: (input: Input) => Promise<Answer>,
  onAnswer: (answer: Answer, input: Input) => void,
  onError: (error: unknown) => void = () => undefined,
): (input: Input) => void {
  let running = false;
  let waiting: { readonly input: Input } | null = null;
  const run = async (input: Input): Promise<void> => {
    running = true;
    try {
      const answer = await ask(input);
      if (!waiting) onAnswer(answer, input);
    } catch (error) {
      if (!waiting) onError(error);
    }
    running = false;
    const next = waiting as { readonly input: Input } | null;
    waiting = null;
    if (next) void run(next.input);
  };
  return (input) => {
    if (running) waiting = { input };
    else void run(input);
  };
}
