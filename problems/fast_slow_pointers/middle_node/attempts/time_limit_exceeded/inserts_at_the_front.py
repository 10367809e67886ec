"""Inserts each node at the front of a list of all earlier ones."""


def middle_node(head):
    nodes = []
    while head:
        nodes.insert(0, head)
        head = head.next
    return nodes[(len(nodes) - 1) // 2] if nodes else None
