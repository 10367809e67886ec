"""Looks one character ahead if both strings have the next character, and prefers first if that does not decide."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    i = j = 0
    for k, character in enumerate(merged):
        a = i < len(first) and first[i] == character
        b = j < len(second) and second[j] == character
        if not a and not b:
            return False
        if a and b:
            following = merged[k + 1 : k + 2]
            a = first[i + 1 : i + 2] == following or second[j : j + 1] == following
        if a:
            i += 1
        else:
            j += 1
    return True
