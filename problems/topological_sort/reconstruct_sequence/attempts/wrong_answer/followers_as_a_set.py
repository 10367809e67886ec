"""Stores followers in a set but counts every pair, so that a duplicate pair is never satisfied."""

from itertools import pairwise


def reconstruct_sequence(original, sequences):
    children, in_degree = {}, {}
    for sequence in sequences:
        for num in sequence:
            children.setdefault(num, set())
            in_degree.setdefault(num, 0)
        for a, b in pairwise(sequence):
            children[a].add(b)
            in_degree[b] += 1
    order = []
    free = [num for num in in_degree if in_degree[num] == 0]
    while len(free) == 1:
        num = free.pop()
        order.append(num)
        for child in children[num]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                free.append(child)
    return order == original and len(order) == len(in_degree)
