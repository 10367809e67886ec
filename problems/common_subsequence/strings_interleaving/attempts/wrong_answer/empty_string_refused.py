"""Returns False if any of the strings is empty."""


def strings_interleaving(first, second, merged):
    if not first or not second or len(first) + len(second) != len(merged):
        return False
    possible = {0}
    for position, character in enumerate(merged):
        taken = {i + 1 for i in possible if i < len(first) and first[i] == character}
        left = {i for i in possible if position - i < len(second) and second[position - i] == character}
        possible = taken | left
    return bool(possible)
