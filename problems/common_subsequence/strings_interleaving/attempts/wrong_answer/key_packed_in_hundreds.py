"""Packs the two indices into one number with a factor of 100, which collides beyond 100 characters."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    failed = set()

    def fits(i, j):
        k = i + j
        if k == len(merged):
            return True
        if i * 100 + j in failed:
            return False
        if i < len(first) and first[i] == merged[k] and fits(i + 1, j):
            return True
        if j < len(second) and second[j] == merged[k] and fits(i, j + 1):
            return True
        failed.add(i * 100 + j)
        return False

    return fits(0, 0)
