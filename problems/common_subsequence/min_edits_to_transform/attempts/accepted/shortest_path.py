from collections import deque


def min_edits_to_transform(first, second):
    queue = deque([(0, 0, 0, 0)])
    seen = set()
    while queue:
        i, j, deletions, insertions = queue.popleft()
        while i < len(first) and j < len(second) and first[i] == second[j]:
            i, j = i + 1, j + 1
        if (i, j) in seen:
            continue
        seen.add((i, j))
        if i == len(first) and j == len(second):
            return deletions, insertions
        if i < len(first):
            queue.append((i + 1, j, deletions + 1, insertions))
        if j < len(second):
            queue.append((i, j + 1, deletions, insertions + 1))
