"""Joins a level with the first child of its first node, which may have none."""


def connect_all_siblings(root):
    level = [root] if root else []
    while level:
        for i in range(len(level) - 1):
            level[i].next = level[i + 1]
        level[-1].next = level[0].left or level[0].right
        level = [child for node in level for child in (node.left, node.right) if child]
