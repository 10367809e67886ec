def k_largest_pairs(first, second, k):
    # The pair (i, j) has (i + 1) * (j + 1) - 1 others before it that are at least as good.
    pairs = []
    for i in range(min(k, len(first))):
        for j in range(min(k // (i + 1), len(second))):
            pairs.append([first[i], second[j]])
    pairs.sort(key=sum, reverse=True)
    return pairs[:k]
