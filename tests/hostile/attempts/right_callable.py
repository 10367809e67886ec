"""Be right through an object that can be called."""
# problem: top_k
# verdicts: accepted, load_error
# verdicts without layers: accepted, load_error

from collections import Counter


class Callable:
    def __call__(self, items, k):
        counts = Counter(items)
        return sorted(counts, key=lambda name: (-counts[name], name))[:k]


top_k = Callable()
