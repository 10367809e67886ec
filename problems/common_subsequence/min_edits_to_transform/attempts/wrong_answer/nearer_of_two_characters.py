"""On a mismatch deletes or inserts as many characters as reach the nearer match."""


def min_edits_to_transform(first, second):
    i = j = deletions = insertions = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            i, j = i + 1, j + 1
            continue
        down = first.find(second[j], i)
        right = second.find(first[i], j)
        if down >= 0 and (right < 0 or down - i <= right - j):
            deletions += down - i
            i = down
        elif right >= 0:
            insertions += right - j
            j = right
        else:
            deletions += 1
            insertions += 1
            i, j = i + 1, j + 1
    return [deletions + len(first) - i, insertions + len(second) - j]
