"""Walks up to n nodes from each node to see whether it comes back."""


def cycle_length(head):
    nodes, node = set(), head
    while node is not None and node not in nodes:
        nodes.add(node)
        node = node.next
    if node is None:
        return 0
    while True:
        node = head.next
        for steps in range(1, len(nodes) + 1):
            if node is head:
                return steps
            node = node.next
        head = head.next
