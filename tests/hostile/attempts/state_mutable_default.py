"""Keep the counts in a mutable default."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer
# says: state between calls


def top_k(items, k, counts={}):
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
