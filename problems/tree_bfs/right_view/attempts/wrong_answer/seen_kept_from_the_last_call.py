"""Gathers the view in a default argument, which keeps that of the calls before."""


def right_view(root, depth=0, seen=[]):
    if root is not None:
        if depth == len(seen):
            seen.append(root.val)
        right_view(root.right, depth + 1, seen)
        right_view(root.left, depth + 1, seen)
    return seen
