"""Puts each node in front of a list of all before it."""


def middle_node(head):
    nodes = []
    while head:
        nodes.insert(0, head)
        head = head.next
    return nodes[(len(nodes) - 1) // 2] if nodes else None
