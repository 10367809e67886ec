import sys


def min_jump_fee(fees):
    n = len(fees)
    sys.setrecursionlimit(2 * n + 1_000)
    memo = [-1] * (n + 1)

    def paid(step):
        """Return the least that is paid before one stands on the step."""
        if step == 0:
            return 0
        if memo[step] < 0:
            best = paid(step - 1) + fees[step - 1]
            if step > 1:
                best = min(best, paid(step - 2) + fees[step - 2])
            if step > 2:
                best = min(best, paid(step - 3) + fees[step - 3])
            memo[step] = best
        return memo[step]

    return paid(n)
