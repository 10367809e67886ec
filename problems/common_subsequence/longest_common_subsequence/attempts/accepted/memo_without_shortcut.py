from functools import cache


def longest_common_subsequence(first, second):
    @cache
    def solve(i, j):
        if i < 0 or j < 0:
            return 0
        best = max(solve(i - 1, j), solve(i, j - 1))
        if first[i] == second[j]:
            best = max(best, solve(i - 1, j - 1) + 1)
        return best

    return solve(len(first) - 1, len(second) - 1)
