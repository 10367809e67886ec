import sys


def min_jumps(jumps):
    n = len(jumps)
    sys.setrecursionlimit(2 * n + 1_000)
    origin = {}  # index -> the first index from which a jump leads there
    farthest = 0
    for i in range(n):
        if i > farthest:
            return -1
        for j in range(farthest + 1, min(i + jumps[i], n - 1) + 1):
            origin[j] = i
        farthest = max(farthest, i + jumps[i])

    memo = {0: 0}

    def fewest(i):
        if i not in memo:
            memo[i] = fewest(origin[i]) + 1
        return memo[i]

    return fewest(n - 1)
