"""Uses 0 for 'not computed yet' in the memo, so that the answer 0 is computed again and again."""


def longest_common_subsequence(first, second):
    memo = [[0] * len(second) for _ in first]

    def longest(i, j):
        if i == len(first) or j == len(second):
            return 0
        if memo[i][j]:
            return memo[i][j]
        if first[i] == second[j]:
            memo[i][j] = 1 + longest(i + 1, j + 1)
        else:
            memo[i][j] = max(longest(i + 1, j), longest(i, j + 1))
        return memo[i][j]

    return longest(0, 0)
