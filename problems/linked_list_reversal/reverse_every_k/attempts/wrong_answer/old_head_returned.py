"""Returns the old head, which is now the last node of its group."""


def reverse_every_k(head, k):
    tail, node = None, head
    while node:
        first, reversed_part, count = node, None, 0
        while node and count < k:
            node.next, reversed_part, node = reversed_part, node, node.next
            count += 1
        if tail:
            tail.next = reversed_part
        tail = first
    return head
