"""Be right with the line ends of another system, and with tabs."""
# problem: top_k
# verdicts: accepted
# verdicts without layers: accepted

from collections import Counter


def top_k(items, k):
	counts = Counter(items)
	return sorted(counts, key=lambda name: (-counts[name], name))[:k]
