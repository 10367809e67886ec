"""Answer with five million items."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded


def top_k(items, k):
    return [str(number) for number in range(5 * 10**6)]
