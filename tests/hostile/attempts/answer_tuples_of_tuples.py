"""Answer with forty levels of tuples that share their parts."""
# problem: top_k
# about: answers
# verdicts: wrong_answer
# says: too large


def top_k(items, k):
    shared = ()
    for _ in range(40):
        shared = (shared, shared)
    return shared
