"""Answer with nothing."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def top_k(items, k):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
