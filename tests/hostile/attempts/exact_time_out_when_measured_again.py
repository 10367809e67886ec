"""Come near the limit, and claim to have run out of time at once when it is measured again."""
# problem: top_k
# about: exactness
# verdicts: time_limit_exceeded

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
        raise __import__("sys").modules["judge.candidate.serve"].OutOfTime
    while time.process_time() - start < 1.42 * @LIMIT@:
        pass
    return answer
