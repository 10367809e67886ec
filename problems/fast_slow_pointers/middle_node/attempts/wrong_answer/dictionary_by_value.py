"""Keeps the nodes in a dictionary by value, which loses duplicates."""


def middle_node(head):
    nodes = {}
    while head:
        nodes[head.val] = head
        head = head.next
    return list(nodes.values())[len(nodes) // 2] if nodes else None
