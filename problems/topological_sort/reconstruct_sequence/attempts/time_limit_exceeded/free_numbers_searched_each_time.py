"""Searches all numbers for the free ones in each step."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    children, in_degree = {}, {}
    for sequence in sequences:
        for num in sequence:
            children.setdefault(num, [])
            in_degree.setdefault(num, 0)
        for a, b in pairwise(sequence):
            children[a].append(b)
            in_degree[b] += 1
    if in_degree.keys() != set(original):
        return False
    for num in original:
        if [other for other, count in in_degree.items() if count == 0] != [num]:
            return False
        del in_degree[num]
        for child in children[num]:
            if child in in_degree:
                in_degree[child] -= 1
    return True
