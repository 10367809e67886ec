"""The recursion without a memo, from the front."""


def strings_interleaving(first, second, merged):
    def fits(i, j):
        if i + j == len(merged):
            return True
        if i < len(first) and first[i] == merged[i + j] and fits(i + 1, j):
            return True
        return j < len(second) and second[j] == merged[i + j] and fits(i, j + 1)

    return len(first) + len(second) == len(merged) and fits(0, 0)
