def top_k(items, k):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return sorted(sorted(counts), key=counts.get, reverse=True)[:k]
