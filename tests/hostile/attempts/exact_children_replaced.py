"""Put copies in the place of the nodes below the root."""
# problem: connect_siblings
# about: exactness
# verdicts: wrong_answer

from itertools import pairwise

from judge.kit import NextTreeNode


def connect_siblings(root):
    def copied(node):
        return NextTreeNode(node.val, node.left, node.right) if node else None

    level = [root] if root else []
    while level:
        for node in level:
            node.left, node.right = copied(node.left), copied(node.right)
        for node, neighbour in pairwise(level):
            node.next = neighbour
        level = [child for node in level for child in (node.left, node.right) if child]
