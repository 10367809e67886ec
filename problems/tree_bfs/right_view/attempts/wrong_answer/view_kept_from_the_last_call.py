"""Collects the view in a default argument, which keeps the values of earlier calls."""


def right_view(root, depth=0, view=[]):
    if root is not None:
        if depth == len(view):
            view.append(root.val)
        right_view(root.right, depth + 1, view)
        right_view(root.left, depth + 1, view)
    return view
