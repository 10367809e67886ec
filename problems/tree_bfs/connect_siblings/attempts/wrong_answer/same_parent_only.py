"""Connects only the two children of the same parent."""


def connect_siblings(root):
    if root is None:
        return
    if root.left:
        root.left.next = root.right
    connect_siblings(root.left)
    connect_siblings(root.right)
