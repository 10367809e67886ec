"""Walks down as in a search tree."""


def lowest_common_ancestor(root, first, second):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    if not {first, second} <= {node.val for node in nodes}:
        return None
    while root:
        if max(first, second) < root.val and root.left:
            root = root.left
        elif min(first, second) > root.val and root.right:
            root = root.right
        else:
            return root
    return None
