"""Memoizes the shared characters and uses 0 for 'not computed yet', so that 0 is computed again and again."""


def shortest_common_supersequence(first, second):
    memo = [[0] * len(second) for _ in first]

    def shared(i, j):
        if i == len(first) or j == len(second):
            return 0
        if not memo[i][j]:
            if first[i] == second[j]:
                memo[i][j] = 1 + shared(i + 1, j + 1)
            else:
                memo[i][j] = max(shared(i + 1, j), shared(i, j + 1))
        return memo[i][j]

    return len(first) + len(second) - shared(0, 0)
