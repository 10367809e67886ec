def strings_interleaving(first, second, merged):
    if len(first) + len(second) != len(merged):
        return False
    stack, seen = [(0, 0)], set()
    while stack:
        i, j = stack.pop()
        if i + j == len(merged):
            return True
        if (i, j) in seen:
            continue
        seen.add((i, j))
        if i < len(first) and first[i] == merged[i + j]:
            stack.append((i + 1, j))
        if j < len(second) and second[j] == merged[i + j]:
            stack.append((i, j + 1))
    return False
