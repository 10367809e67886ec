def strings_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    row = [True] + [False] * len(second)
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            if i or j:
                last = merged[i + j - 1]
                from_first = i > 0 and first[i - 1] == last and row[j]
                from_second = j > 0 and second[j - 1] == last and row[j - 1]
                row[j] = from_first or from_second
    return row[-1]
