# a byte that begins a character is followed by the others of the same string


def strings_interleaving(first, second, merged):
    first, second, merged = first.encode(), second.encode(), merged.encode()
    if len(first) + len(second) != len(merged):
        return False
    possible = {0}
    for position, byte in enumerate(merged):
        taken = {i + 1 for i in possible if i < len(first) and first[i] == byte}
        left = {i for i in possible if position - i < len(second) and second[position - i] == byte}
        possible = taken | left
    return bool(possible)
