"""Checks that there is only one order of the right numbers, but does not compare it with `original`."""

from collections import deque
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
    sources = deque(num for num in in_degree if in_degree[num] == 0)
    done = 0
    while sources:
        if len(sources) > 1:
            return False
        done += 1
        for child in children[sources.popleft()]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                sources.append(child)
    return done == len(original)
