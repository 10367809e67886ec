import sys


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


sys.setrecursionlimit(1_000_000)


def copy_nodes(head, copies=None):
    if copies is None:
        copies = {}
    if head is None:
        return None
    if head in copies:
        return copies[head]
    copy = copies[head] = Node(head.val)
    copy.next = copy_nodes(head.next, copies)
    copy.random = copy_nodes(head.random, copies)
    return copy
