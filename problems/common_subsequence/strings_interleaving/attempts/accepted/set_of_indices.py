def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    states = {(0, 0)}
    for character in merged:
        ahead = set()
        for i, j in states:
            if first[i : i + 1] == character:
                ahead.add((i + 1, j))
            if second[j : j + 1] == character:
                ahead.add((i, j + 1))
        states = ahead
    return len(states) > 0
