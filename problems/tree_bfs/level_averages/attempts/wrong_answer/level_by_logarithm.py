"""Takes the level of a place from its logarithm as a float, which is rounded up for 2**49 - 1."""

import math


def level_averages(root):
    levels, waiting = {}, [(1, root)] if root else []
    for place, node in waiting:
        levels.setdefault(int(math.log2(place)), []).append(node.val)
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1]]
    return [sum(levels[depth]) / len(levels[depth]) for depth in sorted(levels)]
