"""Put True for 1 and False for 0 into the nodes."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer
# says: bool

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        below = [child for node in level for child in (node.left, node.right) if child]
        for node in level:
            node.val = bool(node.val) if node.val in (0, 1) else node.val
        level = below
