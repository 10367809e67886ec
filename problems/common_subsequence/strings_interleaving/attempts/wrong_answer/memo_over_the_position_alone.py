"""Keeps the memo over the position in merged alone."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    memo = {}

    def fits(i, j):
        k = i + j
        if k == len(merged):
            return True
        if k not in memo:
            memo[k] = (i < len(first) and first[i] == merged[k] and fits(i + 1, j)) or (
                j < len(second) and second[j] == merged[k] and fits(i, j + 1)
            )
        return memo[k]

    return fits(0, 0)
