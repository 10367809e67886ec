import sys

sys.setrecursionlimit(700_000)


def min_jump_fee(fees):
    memo = {}

    def rest(step):
        if step >= len(fees):
            return 0
        if step in memo:
            return memo[step]
        memo[step] = fees[step] + min(rest(step + 1), rest(step + 2), rest(step + 3))
        return memo[step]

    return rest(0)
