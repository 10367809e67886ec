import sys

sys.setrecursionlimit(50_000)


def number_factors(n):
    memo = {0: 1}

    def count(rest):
        if rest < 0:
            return 0
        if rest not in memo:
            memo[rest] = count(rest - 1) + count(rest - 3) + count(rest - 4)
        return memo[rest]

    return count(n)
