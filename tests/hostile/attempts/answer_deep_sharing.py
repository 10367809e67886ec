"""Answer with lists that share their parts three thousand levels deep."""
# problem: top_k
# about: answers
# verdicts: wrong_answer
# says: too large|nested


def top_k(items, k):
    shared = ["a"]
    for _ in range(3_000):
        shared = [shared, shared]
    return shared
