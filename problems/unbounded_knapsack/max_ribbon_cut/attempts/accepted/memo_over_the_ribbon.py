import sys


def max_ribbon_cut(lengths, total):
    sys.setrecursionlimit(10**6)
    memo = [None] * (total + 1)
    memo[0] = 0

    def solve(ribbon):
        """Return the most pieces, -1 if the ribbon cannot be used up."""
        if memo[ribbon] is None:
            best = -1
            for length in lengths:
                if length <= ribbon:
                    rest = solve(ribbon - length)
                    if rest != -1 and rest + 1 > best:
                        best = rest + 1
            memo[ribbon] = best
        return memo[ribbon]

    return solve(total)
