"""Computes the level of a heap index by a float logarithm, which is rounded up for 2**49 - 1."""

import math


def right_view(root):
    view, waiting = {}, [(1, root)] if root else []
    for index, node in waiting:
        view[int(math.log2(index))] = node.val
        children = ((2 * index, node.left), (2 * index + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [view[depth] for depth in sorted(view)]
