"""Couples each turned group to the next turned one, and loses the groups in between."""


def reverse_alternate_k(head, k):
    new_head, tail, node = None, None, head
    while node:
        first, turned, count = node, None, 0
        while node and count < k:
            node.next, turned, node = turned, node, node.next
            count += 1
        new_head = new_head or turned
        if tail:
            tail.next = turned
        tail = first
        for _ in range(k):
            node = node and node.next
    return new_head
