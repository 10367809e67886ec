import sys

sys.setrecursionlimit(700_000)


def house_thief(wealth):
    memo = {}

    def rest(i):
        if i >= len(wealth):
            return 0
        if i in memo:
            return memo[i]
        memo[i] = max(rest(i + 1), wealth[i] + rest(i + 2))
        return memo[i]

    return rest(0)
