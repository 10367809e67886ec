"""Connects the nodes in depth-first order."""


def connect_all_siblings(root):
    previous, stack = None, [root] if root else []
    while stack:
        node = stack.pop()
        if previous:
            previous.next = node
        previous = node
        stack += [child for child in (node.right, node.left) if child]
