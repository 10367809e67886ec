"""Answer with a text of a hundred million letters."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, memory_limit_exceeded, output_limit_exceeded


def top_k(items, k):
    return ["a" * 10**8]
