"""Searches its level for each node to find the one after it."""


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node in level:
            index = level.index(node)
            if index + 1 < len(level):
                node.next = level[index + 1]
        level = [child for node in level for child in (node.left, node.right) if child]
