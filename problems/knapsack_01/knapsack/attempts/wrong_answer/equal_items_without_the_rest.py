"""Group equal items by powers of two, without what is left."""

from collections import Counter


def knapsack(profits, weights, capacity):
    # equal items are grouped (binary splitting) when there are many of them
    items = []
    for (p, w), count in Counter(zip(profits, weights)).items():
        if count < 8:
            items += [(p, w)] * count
        else:
            size = 1
            while size <= count:
                items.append((p * size, w * size))
                count -= size
                size *= 2
    dp = [0] * (capacity + 1)
    for p, w in items:
        for c in range(capacity, w - 1, -1):
            dp[c] = max(dp[c], dp[c - w] + p)
    return dp[capacity]
