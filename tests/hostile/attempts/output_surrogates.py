"""Print text that no encoding has."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def top_k(items, k):
    print("\ud800 \udfff")
    return []
