"""Keeps the failed states between calls, in a default argument."""


def strings_interleaving(first, second, merged, i=0, j=0, failed=set()):
    if len(first) + len(second) != len(merged):
        return False
    if i + j == len(merged):
        return True
    if (i, j) in failed:
        return False
    c = merged[i + j]
    if i < len(first) and first[i] == c and strings_interleaving(first, second, merged, i + 1, j, failed):
        return True
    if j < len(second) and second[j] == c and strings_interleaving(first, second, merged, i, j + 1, failed):
        return True
    failed.add((i, j))
    return False
