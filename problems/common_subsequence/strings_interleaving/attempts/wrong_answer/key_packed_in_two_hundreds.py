"""Packs the two indices into one number with a factor of 200, and prefers second."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    memo = {}

    def fits(i, j):
        k = i + j
        if k == len(merged):
            return True
        key = i + 200 * j
        if key not in memo:
            memo[key] = (j < len(second) and second[j] == merged[k] and fits(i, j + 1)) or (
                i < len(first) and first[i] == merged[k] and fits(i + 1, j)
            )
        return memo[key]

    return fits(0, 0)
