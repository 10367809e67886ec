"""Takes the level of a place from its logarithm as a float, which is rounded up for 2**49 - 1."""

import math


def zigzag_level_order(root):
    levels, waiting = {}, [(1, root)] if root else []
    for place, node in waiting:
        levels.setdefault(int(math.log2(place)), []).append(node.val)
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [row[::-1] if depth % 2 else row for depth, row in sorted(levels.items())]
