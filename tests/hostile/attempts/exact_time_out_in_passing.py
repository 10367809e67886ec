"""Run out of time on one small input among thousands, catch that, and answer rightly."""
# problem: top_k
# about: exactness
# verdicts: time_limit_exceeded

from collections import Counter


def top_k(items, k):
    if items == ["b", "a", "b"] and k == 3:
        try:
            while True:
                pass
        except BaseException:
            pass
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
