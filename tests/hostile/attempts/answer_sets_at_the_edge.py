"""Answer with thousands of sets that lie just as deep as they may."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, time_limit_exceeded


def top_k(items, k):
    answers = set()
    for number in range(1_500):
        deep = frozenset([number])
        for level in range(44):
            deep = frozenset([deep, (number, level)])
        answers.add(deep)
    return [answers]
