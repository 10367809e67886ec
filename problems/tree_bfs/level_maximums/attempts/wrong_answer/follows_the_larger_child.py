"""Looks only at the children of the largest node of the level above."""


def level_maximums(root):
    maximums, node = [], root
    while node:
        maximums.append(node.val)
        children = [child for child in (node.left, node.right) if child]
        node = max(children, key=lambda child: child.val) if children else None
    return maximums
