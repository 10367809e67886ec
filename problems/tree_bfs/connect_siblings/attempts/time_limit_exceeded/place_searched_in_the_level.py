"""Searches its level for each node, to see who stands behind it."""


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node in level:
            place = level.index(node)
            if place + 1 < len(level):
                node.next = level[place + 1]
        level = [child for node in level for child in (node.left, node.right) if child]
