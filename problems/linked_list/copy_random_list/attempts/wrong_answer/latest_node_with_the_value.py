"""Keeps the copies in a dictionary by value, in which the latest node with a value replaces the others."""


class Node:
    def __init__(self, val):
        self.val = val
        self.next = None
        self.random = None


def copy_list(values, random):
    nodes = [Node(value) for value in values]
    for i, node in enumerate(nodes):
        node.next = nodes[i + 1] if i + 1 < len(nodes) else None
        node.random = None if random[i] is None else nodes[random[i]]
    head = copy_nodes(nodes[0] if nodes else None)
    for node in nodes:
        node.next = node.random = None
    copies = []
    while head:
        copies.append(head)
        head = head.next
    index = {node: i for i, node in enumerate(copies)}
    return [node.val for node in copies], [index.get(node.random) for node in copies]


def copy_nodes(head):
    by_value = {}
    first = last = None
    node = head
    while node:
        copy = by_value[node.val] = Node(node.val)
        if last:
            last.next = copy
        first, last, node = first or copy, copy, node.next
    node, copy = head, first
    while node:
        if node.random:
            copy.random = by_value[node.random.val]
        node, copy = node.next, copy.next
    return first
