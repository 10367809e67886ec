"""Keeps places in 15 bits."""


def cycle_start(head):
    seen = {}
    node, place = head, 0
    while node:
        if node in seen:
            start = seen[node] & 0x7FFF
            for _ in range(start):
                head = head.next
            return head
        seen[node] = place
        node, place = node.next, place + 1
    return None
