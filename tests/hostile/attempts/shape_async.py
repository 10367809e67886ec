"""Write an async function."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

from collections import Counter


async def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
