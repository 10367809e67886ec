"""Answer with a list nested a hundred thousand deep."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def top_k(items, k):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
