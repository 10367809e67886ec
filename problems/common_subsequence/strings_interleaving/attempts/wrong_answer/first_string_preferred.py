"""Takes from first whenever its next character fits."""


def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    i = j = 0
    for character in merged:
        if i < len(first) and first[i] == character:
            i += 1
        elif j < len(second) and second[j] == character:
            j += 1
        else:
            return False
    return True
