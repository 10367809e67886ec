"""Removes nodes from the front of a list, which moves all other elements."""


def connect_siblings(root):
    waiting = [root] if root else []
    while waiting:
        for left in range(len(waiting), 0, -1):
            node = waiting.pop(0)
            node.next = waiting[0] if left > 1 else None
            waiting += [child for child in (node.left, node.right) if child]
