"""Answer with a list that a thread goes on changing."""
# problem: top_k
# about: exactness
# verdicts: wrong_answer, runtime_error

import threading
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


def top_k(items, k):
    answer = right(items, k)

    def change():
        while True:
            answer[:] = ["a"] * 1000
            answer[:] = []

    threading.Thread(target=change, daemon=True).start()
    return answer
