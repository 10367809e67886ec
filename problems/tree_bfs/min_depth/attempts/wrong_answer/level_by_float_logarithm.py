"""Computes the level of a heap index by a float logarithm, which is rounded up for 2**49 - 1."""

import math


def min_depth(root):
    leaves, waiting = [], [(1, root)] if root else []
    for index, node in waiting:
        children = ((2 * index, node.left), (2 * index + 1, node.right))
        waiting += [child for child in children if child[1]]
        if not node.left and not node.right:
            leaves.append(index)
    return int(math.log2(min(leaves))) + 1 if leaves else 0
