"""Goes right where it can, otherwise left, and never looks back."""


def right_view(root):
    view = []
    while root:
        view.append(root.val)
        root = root.right or root.left
    return view
