"""Answer a large input alone with a tree whose text just fits into the memory."""
# problem: connect_siblings
# about: answers
# verdicts: wrong_answer

from itertools import pairwise

from judge.kit import NextTreeNode


def connect_siblings(root):
    level, count = [root] if root else [], 0
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        count += len(level)
        level = [child for node in level for child in (node.left, node.right) if child]
    node = root
    for _ in range(60 if count > 1000 else 0):
        node.left = node.right = NextTreeNode(10**550)
        node = node.left
