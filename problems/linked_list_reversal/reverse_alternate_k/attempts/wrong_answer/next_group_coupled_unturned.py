"""Couples the kept group to the old first node of the next turned one, and loses the others of it."""


def reverse_alternate_k(head, k):
    new_head, node = None, head
    while node:
        first, turned, count = node, None, 0
        while node and count < k:
            node.next, turned, node = turned, node, node.next
            count += 1
        new_head = new_head or turned
        first.next = node
        for _ in range(k):
            node = node and node.next
    return new_head
