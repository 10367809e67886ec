"""Moves from each pair to the better of its two neighbors, and drops the other one."""


def k_largest_pairs(first, second, k):
    i = j = 0
    pairs = []
    while i < len(first) and j < len(second) and len(pairs) < k:
        pairs.append([first[i], second[j]])
        below = first[i + 1] + second[j] if i + 1 < len(first) else float("-inf")
        right = first[i] + second[j + 1] if j + 1 < len(second) else float("-inf")
        if below > right:
            i += 1
        else:
            j += 1
    return pairs
