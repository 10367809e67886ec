"""Answer with two million items."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded


def top_k(items, k):
    return list(map(str, range(2 * 10**6)))
