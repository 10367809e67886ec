"""Swap children that are equal leaves, and link them in their new order."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node in level:
            left, right = node.left, node.right
            if left and right and left.val == right.val and not (left.left or left.right or right.left or right.right):
                node.left, node.right = right, left
        for node, neighbour in pairwise(level):
            node.next = neighbour
        level = [child for node in level for child in (node.left, node.right) if child]
