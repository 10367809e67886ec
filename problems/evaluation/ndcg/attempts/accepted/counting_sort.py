from math import log2


def ndcg(relevance, k):
    """Relevances are multiples of 1/8 up to 20, so there are 161 of them."""
    counts = [0] * 161
    for r in relevance:
        counts[int(8 * r)] += 1
    actual = ideal = 0.0
    for i, r in enumerate(relevance):
        if i >= k:
            break
        actual += (pow(2, r) - 1) / log2(i + 2)
    i = 0
    for eighths in range(160, 0, -1):
        gain = 2 ** (eighths / 8) - 1
        for _ in range(counts[eighths]):
            if i < k:
                ideal += gain / log2(i + 2)
                i += 1
    return actual / ideal if i else 0.0
