"""Connects only within the levels."""


def connect_all_siblings(root):
    level = [root] if root else []
    while level:
        for i in range(len(level) - 1):
            level[i].next = level[i + 1]
        level = [child for node in level for child in (node.left, node.right) if child]
