"""Treats a level whose first and last node have no children as the lowest."""


def max_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return depth
