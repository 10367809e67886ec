"""Returns the old head, which is the last node of its group now."""


def reverse_every_k(head, k):
    tail, node = None, head
    while node:
        first, turned, count = node, None, 0
        while node and count < k:
            node.next, turned, node = turned, node, node.next
            count += 1
        if tail:
            tail.next = turned
        tail = first
    return head
