"""Takes the level of a place from its logarithm as a float, which is rounded up for 2**49 - 1."""

import math


def min_depth(root):
    leaves, waiting = [], [(1, root)] if root else []
    for place, node in waiting:
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1]]
        if not node.left and not node.right:
            leaves.append(place)
    return int(math.log2(min(leaves))) + 1 if leaves else 0
