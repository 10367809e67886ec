"""Fold constants into a number without an end."""
# problem: top_k
# verdicts: load_error, runtime_error, time_limit_exceeded, memory_limit_exceeded, wrong_answer
# verdicts without layers: load_error, runtime_error, time_limit_exceeded, memory_limit_exceeded, wrong_answer


def top_k(items, k):
    return [((((1 << 4000) ** 30) ** 1000) ** 1000) % 7]
