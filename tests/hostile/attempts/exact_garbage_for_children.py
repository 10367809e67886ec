"""Leave garbage where the leaves of a tree have no children."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        below = [child for node in level for child in (node.left, node.right) if child]
        for node in level:
            node.left = node.left or "garbage"
            node.right = node.right or 0
        level = below
