"""Come near the limit with a right answer, and answer rubbish when it is measured again."""
# problem: top_k
# about: exactness
# verdicts: wrong_answer

import time
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


calls = []


def top_k(items, k):
    start = time.process_time()
    answer = right(items, k)
    calls.append(len(items))
    if len(items) < 1000:
        return answer
    if len(calls) == 1:  # measured again, in a process of its own
        return ["rubbish"]
    while time.process_time() - start < 1.25 * @LIMIT@:
        pass
    return answer
