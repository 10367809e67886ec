"""Looks for a leaf at both ends of a level, and between them only if the next level is narrower."""


def min_depth(root):
    depth, level = 0, [root] if root else []
    while level:
        depth += 1
        below = [child for node in level for child in (node.left, node.right) if child]
        if len(below) < len(level) or not all((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = below
    return depth
