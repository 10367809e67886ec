"""Leaves out a plate whose value is that of the one above it in the view."""


def right_view(root):
    seen, level = [], [root] if root else []
    while level:
        if not seen or seen[-1] != level[-1].val:
            seen.append(level[-1].val)
        level = [child for node in level for child in (node.left, node.right) if child]
    return seen
