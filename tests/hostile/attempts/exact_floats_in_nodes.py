"""Put floats into the nodes, equal to the whole numbers that were there."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer
# says: float

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        below = [child for node in level for child in (node.left, node.right) if child]
        for node in level:
            node.val = float(node.val)
        level = below
