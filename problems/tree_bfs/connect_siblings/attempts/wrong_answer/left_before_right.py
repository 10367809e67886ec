"""Recurses into the left child first, so that needed `next` pointers are not set yet."""


def connect_siblings(root):
    if root is None:
        return
    cousin = None
    node = root.next
    while node and not cousin:
        cousin = node.left or node.right
        node = node.next
    if root.right:
        root.right.next = cousin
    if root.left:
        root.left.next = root.right or cousin
    connect_siblings(root.left)
    connect_siblings(root.right)
