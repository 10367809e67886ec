"""Answer with dicts of lists that are one list."""
# problem: top_k
# about: answers
# verdicts: wrong_answer
# says: too large


def top_k(items, k):
    shared = list(range(1000))
    for _ in range(12):
        shared = {number: [shared, shared] for number in range(3)}
    return [shared]
