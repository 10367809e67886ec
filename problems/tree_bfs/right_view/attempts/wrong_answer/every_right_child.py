"""Writes down all nodes that are right children, seen or not."""


def right_view(root):
    if root is None:
        return []
    seen, level = [root.val], [root]
    while level:
        seen += [node.right.val for node in level if node.right]
        level = [child for node in level for child in (node.left, node.right) if child]
    return seen
