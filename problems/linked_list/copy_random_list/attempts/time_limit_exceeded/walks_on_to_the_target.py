"""Counts the nodes from each target to the end of the list, and finds its copy by this number."""


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


def rest(node):
    count = 0
    while node:
        count, node = count + 1, node.next
    return count


def copy_nodes(head):
    copies = []
    node = head
    while node:
        copy = Node(node.val)
        if copies:
            copies[-1].next = copy
        copies.append(copy)
        node = node.next
    node = head
    for copy in copies:
        copy.random = copies[len(copies) - rest(node.random)] if node.random else None
        node = node.next
    return copies[0] if copies else None
