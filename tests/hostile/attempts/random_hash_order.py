"""Answer in the order of a set, which depends on the hash seed."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


def top_k(items, k):
    return list(set(items))[:k]
