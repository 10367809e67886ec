"""Links the right child to the left child of the next node, as in a tree without gaps."""


def connect_siblings(root):
    if root is None:
        return
    if root.left:
        root.left.next = root.right
    if root.right and root.next:
        root.right.next = root.next.left
    connect_siblings(root.left)
    connect_siblings(root.right)
