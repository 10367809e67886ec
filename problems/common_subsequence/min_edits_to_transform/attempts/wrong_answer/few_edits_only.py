"""Follows the diagonals of Myers' algorithm for up to 200 operations, and then gives up."""


def min_edits_to_transform(first, second):
    n, m = len(first), len(second)
    furthest = {1: 0}
    for edits in range(201):
        for diagonal in range(-edits, edits + 1, 2):
            if diagonal == -edits or (diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1]):
                i = furthest[diagonal + 1]
            else:
                i = furthest[diagonal - 1] + 1
            while i < n and i - diagonal < m and first[i] == second[i - diagonal]:
                i += 1
            furthest[diagonal] = i
            if i >= n and i - diagonal >= m:
                return [(edits + n - m) // 2, (edits - n + m) // 2]
    return [n, m]
