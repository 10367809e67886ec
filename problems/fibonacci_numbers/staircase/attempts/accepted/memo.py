import sys

sys.setrecursionlimit(50_000)


def staircase(steps):
    memo = {}

    def ways(n):
        if n < 0:
            return 0
        if n == 0:
            return 1
        if n not in memo:
            memo[n] = ways(n - 1) + ways(n - 2) + ways(n - 3)
        return memo[n]

    return ways(steps)
