"""Packs the two indices into one number with a factor of 200, in a recursion from the back."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    memo = {0: True}

    def fits(i, j):
        key = 200 * i + j
        if key not in memo:
            c = merged[i + j - 1]
            memo[key] = (i > 0 and first[i - 1] == c and fits(i - 1, j)) or (
                j > 0 and second[j - 1] == c and fits(i, j - 1)
            )
        return memo[key]

    return fits(len(first), len(second))
