"""Tries each node in turn, and walks as far as there may be nodes to see whether it comes back."""


def cycle_length(head):
    count, node = 0, head
    while node is not None and count < 20_000:
        node, count = node.next, count + 1
    if node is None:
        return 0
    while True:
        node = head.next
        for steps in range(1, 20_001):
            if node is head:
                return steps
            node = node.next
        head = head.next
