"""Prefers first, and goes back to the last choice only, once."""


def walk(first, second, merged, i, j, again):
    choice = None
    while i + j < len(merged):
        a = i < len(first) and first[i] == merged[i + j]
        b = j < len(second) and second[j] == merged[i + j]
        if a and b:
            choice = (i, j + 1)
        if not a and not b:
            return again and choice is not None and walk(first, second, merged, *choice, False)
        if a:
            i += 1
        else:
            j += 1
    return True


def strings_interleaving(first, second, merged):
    return len(first) + len(second) == len(merged) and walk(first, second, merged, 0, 0, True)
