"""Looks for a child at the next node of the level above, and no further along."""


def connect_siblings(root):
    def first_child(node):
        return node and (node.left or node.right)

    while root:
        node = root
        while node:
            if node.left:
                node.left.next = node.right or first_child(node.next)
            if node.right:
                node.right.next = first_child(node.next)
            node = node.next
        while root and not first_child(root):
            root = root.next
        root = first_child(root)
