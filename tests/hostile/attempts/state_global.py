"""Keep the counts in a global."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer
# says: state between calls

from collections import Counter

counts = Counter()


def top_k(items, k):
    counts.update(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
