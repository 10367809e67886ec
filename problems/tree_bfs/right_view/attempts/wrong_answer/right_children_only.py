"""Goes from right child to right child."""


def right_view(root):
    seen = []
    while root:
        seen.append(root.val)
        root = root.right
    return seen
