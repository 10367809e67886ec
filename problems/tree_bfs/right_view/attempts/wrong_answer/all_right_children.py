"""Returns all right children, rightmost on their level or not."""


def right_view(root):
    if root is None:
        return []
    view, level = [root.val], [root]
    while level:
        view += [node.right.val for node in level if node.right]
        level = [child for node in level for child in (node.left, node.right) if child]
    return view
