"""Connects the right child with the left child of the next node, as if no node were missing."""


def connect_siblings(root):
    if root is None:
        return
    if root.left:
        root.left.next = root.right
    if root.right and root.next:
        root.right.next = root.next.left
    connect_siblings(root.left)
    connect_siblings(root.right)
