"""Goes from right child to right child."""


def right_view(root):
    view = []
    while root:
        view.append(root.val)
        root = root.right
    return view
