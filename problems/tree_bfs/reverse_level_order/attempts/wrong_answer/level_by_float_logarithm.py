"""Computes the level of a heap index by a float logarithm, which is rounded up for 2**49 - 1."""

import math


def reverse_level_order(root):
    levels, waiting = {}, [(1, root)] if root else []
    for index, node in waiting:
        levels.setdefault(int(math.log2(index)), []).append(node.val)
        children = ((2 * index, node.left), (2 * index + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [levels[depth] for depth in sorted(levels, reverse=True)]
