"""Answer with dicts whose keys are nested tuples and frozensets."""
# problem: top_k
# about: answers
# verdicts: wrong_answer


def top_k(items, k):
    answer = {}
    for number in range(700):
        key = (number,)
        for level in range(22):
            key = (frozenset([key, level]), level)
        answer[key] = {key: key}
    return [answer]
