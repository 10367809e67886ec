"""A memo that stores only the states that succeed, so that every failure is computed again."""


def strings_interleaving(first, second, merged):
    memo = {}

    def fits(i, j):
        if i + j == len(merged):
            return True
        if memo.get((i, j)):
            return True
        k = i + j
        memo[i, j] = (i < len(first) and first[i] == merged[k] and fits(i + 1, j)) or (
            j < len(second) and second[j] == merged[k] and fits(i, j + 1)
        )
        return memo[i, j]

    return len(first) + len(second) == len(merged) and fits(0, 0)
