"""Keeps indices in 15 bits."""


def cycle_start(head):
    seen = {}
    node, index = head, 0
    while node:
        if node in seen:
            start = seen[node] & 0x7FFF
            for _ in range(start):
                head = head.next
            return head
        seen[node] = index
        node, index = node.next, index + 1
    return None
