"""Builds the order with the smallest free number first, and compares only that one."""

from heapq import heapify, heappop, heappush
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
    heap = [num for num in in_degree if in_degree[num] == 0]
    heapify(heap)
    order = []
    while heap:
        num = heappop(heap)
        order.append(num)
        for child in children[num]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                heappush(heap, child)
    return order == original and len(order) == len(in_degree)
