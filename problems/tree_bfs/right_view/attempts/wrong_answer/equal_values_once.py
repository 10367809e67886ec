"""Skips a node whose value equals the one above it in the view."""


def right_view(root):
    view, level = [], [root] if root else []
    while level:
        if not view or view[-1] != level[-1].val:
            view.append(level[-1].val)
        level = [child for node in level for child in (node.left, node.right) if child]
    return view
