"""Looks from the left."""


def right_view(root):
    seen, level = [], [root] if root else []
    while level:
        seen.append(level[0].val)
        level = [child for node in level for child in (node.left, node.right) if child]
    return seen
