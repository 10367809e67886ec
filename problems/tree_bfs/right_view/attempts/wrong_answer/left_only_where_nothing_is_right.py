"""Goes right where it can, otherwise left, and never looks back."""


def right_view(root):
    seen = []
    while root:
        seen.append(root.val)
        root = root.right or root.left
    return seen
