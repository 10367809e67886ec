"""Returns the largest value of each level instead of the rightmost."""


def right_view(root):
    view, level = [], [root] if root else []
    while level:
        view.append(max(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return view
