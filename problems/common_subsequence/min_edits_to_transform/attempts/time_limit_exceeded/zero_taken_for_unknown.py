"""Uses 0 for 'not computed yet' in the memo, so that the result 0 is computed again and again."""


def min_edits_to_transform(first, second):
    memo = [[0] * len(second) for _ in first]

    def kept(i, j):
        if i == len(first) or j == len(second):
            return 0
        if memo[i][j]:
            return memo[i][j]
        if first[i] == second[j]:
            memo[i][j] = 1 + kept(i + 1, j + 1)
        else:
            memo[i][j] = max(kept(i + 1, j), kept(i, j + 1))
        return memo[i][j]

    common = kept(0, 0)
    return [len(first) - common, len(second) - common]
