"""Checks only at the start whether more than one number is free."""

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
    order = [num for num in in_degree if in_degree[num] == 0]
    if len(order) > 1:
        return False
    for num in order:
        for child in children[num]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                order.append(child)
    return order == original and len(order) == len(in_degree)
