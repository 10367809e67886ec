"""Removes nodes from the front of a list, which moves all other elements."""


def connect_all_siblings(root):
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop(0)
        waiting += [child for child in (node.left, node.right) if child]
        node.next = waiting[0] if waiting else None
