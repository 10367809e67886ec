"""Answer with thousands of sets that lie within sets, hundreds of levels deep."""
# problem: top_k
# about: answers
# verdicts: wrong_answer
# says: nested


def top_k(items, k):
    answers = []
    for number in range(2_000):
        deep = frozenset([number])
        for _ in range(300 if number % 2 else 45):
            deep = frozenset([deep, number])
        answers.append(deep)
    return answers
